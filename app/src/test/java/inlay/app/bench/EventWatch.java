package inlay.app.bench;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Measures how long the event thread stays away from its queue: from taking an event to asking for the next one. That
/// is what a user waits for, and it counts rightly while a modal dialog handles events within another event.
public final class EventWatch extends EventQueue {
    private static final long SAMPLING_MILLISECONDS = 4;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<BusySpell> spells = Collections.synchronizedList(new ArrayList<>());
    private final Consumer<BusySpell> receiver;
    private volatile @Nullable Underway underway;

    /// The event that the event thread is busy with.
    private record Underway(
            Thread thread, String event, long wall, long processor, List<StackTraceElement[]> samples) {}

    private EventWatch(Consumer<BusySpell> receiver) {
        this.receiver = receiver;
    }

    /// Watches from now on.
    ///
    /// @param receiver told each spell on the event thread, as soon as it is over
    public static EventWatch install(Consumer<BusySpell> receiver) {
        EventWatch watch = new EventWatch(receiver);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        return watch;
    }

    /// Looks at the event thread's stack every few milliseconds as well, which slows it down somewhat.
    public EventWatch sampling() {
        Thread.ofPlatform().daemon().name("sampler").start(this::sample);
        return this;
    }

    /// Gives the queue back to the one before; on the event thread.
    public void uninstall() {
        pop();
    }

    /// What was measured up to now, in the order it happened.
    public List<BusySpell> spells() {
        synchronized (spells) {
            return List.copyOf(spells);
        }
    }

    @Override
    public AWTEvent getNextEvent() throws InterruptedException {
        end();
        AWTEvent event = super.getNextEvent();
        underway = new Underway(
                Thread.currentThread(),
                event.toString(),
                System.nanoTime(),
                threads.getCurrentThreadCpuTime(),
                Collections.synchronizedList(new ArrayList<>()));
        return event;
    }

    private void end() {
        Underway ended = underway;
        if (ended == null || ended.thread() != Thread.currentThread()) {
            return;
        }
        underway = null;
        BusySpell spell = new BusySpell(
                ended.event(),
                System.nanoTime() - ended.wall(),
                threads.getCurrentThreadCpuTime() - ended.processor(),
                ended.samples());
        spells.add(spell);
        receiver.accept(spell);
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(SAMPLING_MILLISECONDS);
                Underway now = underway;
                if (now != null) {
                    now.samples().add(now.thread().getStackTrace());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
