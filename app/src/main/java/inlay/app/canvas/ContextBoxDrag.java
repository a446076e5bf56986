package inlay.app.canvas;

import inlay.app.canvas.geometry.BoxHandle;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.canvas.overlay.ContextBoxOverlay;
import inlay.editor.raster.Region;
import java.awt.Cursor;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;

/// Changes the context box by its handles, before the tools get to see the pointer. A double click on a handle goes
/// back to the proposed box.
final class ContextBoxDrag {
    private static final String HINT =
            "Drag to change how much of the picture the engine sees. Double-click a handle to go back to the proposal.";

    private record Grip(BoxHandle handle, Region box, double x, double y) {}

    private final CanvasView view;
    private final ContextBox box;
    private final ContextBoxOverlay overlay;
    private Optional<Grip> grip = Optional.empty();
    private boolean hinting;

    ContextBoxDrag(CanvasView view, ContextBox box, ContextBoxOverlay overlay) {
        this.view = view;
        this.box = box;
        this.overlay = overlay;
    }

    /// @return whether the press was on a handle
    boolean pressed(MouseEvent event) {
        Optional<BoxHandle> handle = SwingUtilities.isLeftMouseButton(event) ? handleAt(event) : Optional.empty();
        if (handle.isPresent() && event.getClickCount() == 2) {
            box.reset();
        } else {
            grip = handle.map(hit -> new Grip(hit, box.region().orElseThrow(), canvasX(event), canvasY(event)));
        }
        return handle.isPresent();
    }

    /// @return whether a handle is being dragged
    boolean dragged(MouseEvent event) {
        Region canvas = view.document().session().shown().canvas();
        box.proposal()
                .ifPresent(proposal -> grip.ifPresent(held -> {
                    int dx = (int) Math.round(canvasX(event) - held.x());
                    int dy = (int) Math.round(canvasY(event) - held.y());
                    box.choose(held.handle().drag(held.box(), dx, dy, proposal.needed(), canvas));
                }));
        return grip.isPresent();
    }

    /// @return whether a handle was let go
    boolean released() {
        boolean held = grip.isPresent();
        grip = Optional.empty();
        return held;
    }

    /// The cursor over a handle, or while one is held; the status bar says what a handle is for.
    Optional<Cursor> cursor(MouseEvent event) {
        Optional<BoxHandle> handle = grip.map(Grip::handle).or(() -> handleAt(event));
        if (handle.isPresent() != hinting) {
            hinting = handle.isPresent();
            view.toolContext().status(hinting ? HINT : "");
        }
        return handle.map(hit -> Cursor.getPredefinedCursor(hit.cursor()));
    }

    private Optional<BoxHandle> handleAt(MouseEvent event) {
        if (!view.showsContextBox()) {
            return Optional.empty();
        }
        return overlay.handleAt(
                view.geometry(), view.pixels(), (int) view.pixels().toDevice(event.getX()), (int)
                        view.pixels().toDevice(event.getY()));
    }

    private double canvasX(MouseEvent event) {
        ViewGeometry geometry = view.geometry();
        return geometry.canvasX(view.pixels().toDevice(event.getX()));
    }

    private double canvasY(MouseEvent event) {
        ViewGeometry geometry = view.geometry();
        return geometry.canvasY(view.pixels().toDevice(event.getY()));
    }
}
