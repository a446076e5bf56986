package inlay.app.canvas.bench;

import inlay.app.canvas.CanvasView;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.swing.RepaintManager;

/// Notes when pixels of a view are painted in the ink that they are waited for.
final class PaintWatch extends RepaintManager {
    private record Expected(Point place, long since) {}

    private final int ink;
    private final List<Expected> expected = new ArrayList<>();
    private final List<Long> durations = new ArrayList<>();
    private Optional<CanvasView> view = Optional.empty();

    /// @param ink opaque `0xFFRRGGBB`
    PaintWatch(int ink) {
        this.ink = ink;
    }

    synchronized void follow(CanvasView value) {
        view = Optional.of(value);
    }

    /// Waits for a pixel of the view.
    ///
    /// @param since when what leads to it happened, in nanoseconds
    synchronized void expect(Point place, long since) {
        expected.add(new Expected(place, since));
    }

    /// Nanoseconds that each pixel took to come; forgets them.
    synchronized long[] results() {
        if (!expected.isEmpty()) {
            System.out.println(expected.size() + " movements were never painted");
            expected.clear();
        }
        long[] all = durations.stream().mapToLong(Long::longValue).toArray();
        durations.clear();
        return all;
    }

    @Override
    public void paintDirtyRegions() {
        super.paintDirtyRegions();
        Toolkit.getDefaultToolkit().sync();
        long now = System.nanoTime();
        synchronized (this) {
            view.ifPresent(shown -> {
                for (Iterator<Expected> waiting = expected.iterator(); waiting.hasNext(); ) {
                    Expected one = waiting.next();
                    if (isInked(shown, one.place())) {
                        durations.add(now - one.since());
                        waiting.remove();
                    }
                }
            });
        }
    }

    private boolean isInked(CanvasView shown, Point place) {
        BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixel.createGraphics();
        graphics.translate(-place.x, -place.y);
        graphics.clipRect(place.x, place.y, 1, 1);
        shown.paint(graphics);
        graphics.dispose();
        return pixel.getRGB(0, 0) == ink;
    }
}
