package inlay.app.canvas;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Reads what is under the pointer as it moves over a view.
final class PointerFeed extends MouseAdapter {
    private final CanvasView view;
    private final List<PointerReading.Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Point> last = Optional.empty();

    PointerFeed(CanvasView view) {
        this.view = view;
    }

    void install() {
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.onMove(() -> last.ifPresent(this::tell));
    }

    void addListener(PointerReading.Listener listener) {
        listeners.add(listener);
    }

    /// Where the pointer is, in logical pixels of the view; absent while it is elsewhere.
    Optional<Point> place() {
        return last;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        last = Optional.of(event.getPoint());
        tell(event.getPoint());
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        mouseMoved(event);
    }

    @Override
    public void mouseExited(MouseEvent event) {
        last = Optional.empty();
        listeners.forEach(listener -> listener.pointerRead(Optional.empty()));
    }

    private PointerReading read(Point place) {
        ViewGeometry geometry = view.geometry();
        int x = (int) Math.floor(geometry.canvasX(view.pixels().toDevice(place.x)));
        int y = (int) Math.floor(geometry.canvasY(view.pixels().toDevice(place.y)));
        return new PointerReading(x, y, view.canvas().contains(x, y) ? Optional.of(color(x, y)) : Optional.empty());
    }

    private Rgba16 color(int x, int y) {
        return Compositor.flatten(view.document().session().shown(), new Region(x, y, 1, 1))
                .pixel(0, 0);
    }

    private void tell(Point place) {
        if (!listeners.isEmpty()) {
            Optional<PointerReading> reading = Optional.of(read(place));
            listeners.forEach(listener -> listener.pointerRead(reading));
        }
    }
}
