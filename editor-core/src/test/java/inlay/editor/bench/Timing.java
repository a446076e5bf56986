package inlay.editor.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/// Repeats a task and prints one figure: the median, the best, and the processor time of the cheapest run.
///
/// Processor time over all threads tells more than the clock does on a machine that is busy with something else.
final class Timing {
    private final double[] elapsed;
    private final double[] processor;

    private Timing(double[] elapsed, double[] processor) {
        this.elapsed = elapsed;
        this.processor = processor;
    }

    /// Times each run, in milliseconds, after some to warm up.
    static Timing of(int warmups, int runs, Runnable task) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] elapsed = new double[runs];
        double[] processor = new double[runs];
        for (int run = -warmups; run < runs; run++) {
            long start = System.nanoTime();
            long used = system.getProcessCpuTime();
            task.run();
            if (run >= 0) {
                elapsed[run] = (System.nanoTime() - start) / 1e6;
                processor[run] = (system.getProcessCpuTime() - used) / 1e6;
            }
        }
        Arrays.sort(elapsed);
        Arrays.sort(processor);
        return new Timing(elapsed, processor);
    }

    /// Milliseconds over all threads, of the cheapest run.
    double leastProcessorTime() {
        return processor[0];
    }

    /// @param goal what to reach, such as `350 ms`; may be empty
    void printFigure(String what, String goal) {
        System.out.println(String.format(
                Locale.ROOT,
                "figure | %s | %.2f ms (best %.2f, processor %.0f) | %s",
                what,
                elapsed[elapsed.length / 2],
                elapsed[0],
                processor[0],
                goal));
    }
}
