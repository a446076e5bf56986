package inlay.app.shell;

import java.awt.EventQueue;
import java.util.List;

/// Long work for the event thread in steps, an event each: whatever else waits in the queue gets its turn in between.
///
/// A step that fails is the last one; its exception goes where those of all events go.
record Steps(List<Runnable> steps) {
    Steps {
        steps = List.copyOf(steps);
    }

    /// Runs the steps in order, the first one in an event to come.
    void start() {
        if (!steps.isEmpty()) {
            EventQueue.invokeLater(() -> {
                steps.getFirst().run();
                new Steps(steps.subList(1, steps.size())).start();
            });
        }
    }
}
