package inlay.genfill.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What this thread takes from the heap.
public final class Allocation {

    private Allocation() {}

    /// How many bytes a piece of work took.
    public static long of(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
