package inlay.app.shell;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// Measures how long each event keeps the event thread busy. While a modal dialog is open, its events run within the
/// one that opened it; they count for themselves.
final class EventWatchdog extends EventQueue {
    private final List<Long> durations = Collections.synchronizedList(new ArrayList<>());
    private final Deque<long[]> nested = new ArrayDeque<>();

    private EventWatchdog() {}

    static EventWatchdog install() {
        EventWatchdog watchdog = new EventWatchdog();
        EventThread.run(() -> Toolkit.getDefaultToolkit().getSystemEventQueue().push(watchdog));
        return watchdog;
    }

    void uninstall() {
        EventThread.run(this::pop);
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long[] inner = {0};
        nested.push(inner);
        long began = System.nanoTime();
        try {
            super.dispatchEvent(event);
        } finally {
            long whole = System.nanoTime() - began;
            nested.pop();
            durations.add(whole - inner[0]);
            if (!nested.isEmpty()) {
                nested.peek()[0] += whole;
            }
        }
    }

    /// The duration that this share of all events stays below, in milliseconds.
    double milliseconds(double share) {
        List<Long> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        int index = (int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()));
        return sorted.get(index) / 1e6;
    }

    int count() {
        return durations.size();
    }
}
