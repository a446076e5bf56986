package inlay.app.canvas;

import inlay.editor.raster.Region;
import inlay.editor.render.Projection;
import java.awt.EventQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Brings news of finished tiles from the projection's threads to the event thread, all that came in between at once.
final class ReadyArea implements Projection.Listener {
    private final Queue<Region> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Consumer<Region> receiver;

    /// @param receiver told each area on the event thread
    ReadyArea(Consumer<Region> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void ready(Region area) {
        waiting.add(area);
        if (scheduled.compareAndSet(false, true)) {
            EventQueue.invokeLater(this::deliver);
        }
    }

    private void deliver() {
        scheduled.set(false);
        for (Region area = waiting.poll(); area != null; area = waiting.poll()) {
            receiver.accept(area);
        }
    }
}
