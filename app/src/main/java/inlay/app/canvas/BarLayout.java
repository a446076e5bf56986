package inlay.app.canvas;

import inlay.app.canvas.geometry.BarPlacement;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the floating bar of a view in its place as selection, context box and view move.
///
/// The bar follows the selection of the document, not of a draft: it stays still while a selection is being drawn.
final class BarLayout {
    private static final int GAP = 10;
    private static final int MARGIN = 8;

    private final CanvasView view;
    private Optional<FloatingBar> bar = Optional.empty();
    private Optional<Mask> measured = Optional.empty();
    private Region selected = Region.EMPTY;

    BarLayout(CanvasView view) {
        this.view = view;
    }

    void setBar(FloatingBar value) {
        bar.ifPresent(view::remove);
        bar = Optional.of(value);
        view.add(value);
        view.setComponentZOrder(view.note(), 0);
        place();
        view.repaint();
    }

    boolean isShown() {
        return shown().isPresent();
    }

    /// One bar serves several views: it is placed by the one that has it now.
    private Optional<FloatingBar> shown() {
        return bar.filter(FloatingBar::isVisible).filter(floating -> floating.getParent() == view);
    }

    void place() {
        shown().ifPresent(shown -> {
            Dimension size = shown.getPreferredSize();
            int width = size.width - 2 * FloatingBar.SHADOW;
            int height = size.height - 2 * FloatingBar.SHADOW;
            Region inner = Region.ofSize(view.getWidth(), view.getHeight()).grow(-MARGIN);
            Region place = shown.pinned()
                    .map(pin -> pinned(pin, width, height, inner))
                    .or(() -> view.occupied()
                            .map(this::logical)
                            .map(frame -> BarPlacement.along(width, height, frame, inner, GAP)))
                    .orElseGet(() -> BarPlacement.place(width, height, keepFree(), inner, GAP));
            Rectangle bounds = new Rectangle(
                    place.x() - FloatingBar.SHADOW, place.y() - FloatingBar.SHADOW, size.width, size.height);
            if (!bounds.equals(shown.getBounds())) {
                shown.setBounds(bounds);
                shown.validate();
            }
        });
    }

    private static Region pinned(Point pin, int width, int height, Region inner) {
        return BarPlacement.inside(
                new Region(pin.x + FloatingBar.SHADOW, pin.y + FloatingBar.SHADOW, width, height), inner);
    }

    /// Context box and selection in logical pixels of the view.
    private List<Region> keepFree() {
        ViewGeometry geometry = view.geometry();
        List<Region> free = new ArrayList<>();
        if (view.showsContextBox()) {
            view.contextBox()
                    .region()
                    .map(geometry::onDevice)
                    .map(this::logical)
                    .ifPresent(free::add);
        }
        Region selection = selectedBounds();
        if (!selection.isEmpty()) {
            free.add(logical(geometry.onDevice(selection)));
        }
        return free;
    }

    private Region selectedBounds() {
        Optional<Mask> selection = view.document().session().document().selection();
        if (selection.orElse(null) != measured.orElse(null)) {
            measured = selection;
            selected = selection.map(Mask::bounds).orElse(Region.EMPTY);
        }
        return selected.intersect(view.canvas());
    }

    private Region logical(Region device) {
        Rectangle rectangle = view.pixels().toLogical(device);
        return new Region(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
    }
}
