package inlay.app.canvas;

import inlay.app.canvas.ViewOptions.Item;
import inlay.app.canvas.geometry.ZoomSteps;
import inlay.app.command.Command;
import inlay.app.workspace.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the View menu offers for a canvas.
public final class CanvasCommands {
    /// A tiny picture is not blown up beyond what is still recognised as one.
    private static final double LARGEST_FIT = 8;

    private CanvasCommands() {}

    /// @param active the canvas in front, asked whenever a command runs
    public static List<Command> of(Supplier<Optional<CanvasView>> active, ViewOptions options) {
        return List.of(
                onView(
                        "view.zoomIn",
                        "Zoom In",
                        "ctrl PLUS, ctrl EQUALS, ctrl shift EQUALS, ctrl shift PLUS, ctrl ADD",
                        active,
                        view -> view.zoomTo(ZoomSteps.above(view.geometry().zoom()))),
                onView(
                        "view.zoomOut",
                        "Zoom Out",
                        "ctrl MINUS, ctrl shift MINUS, ctrl shift UNDERSCORE, ctrl SUBTRACT",
                        active,
                        view -> view.zoomTo(ZoomSteps.below(view.geometry().zoom()))),
                onView("view.fit", "Fit on Screen", "ctrl 0, ctrl NUMPAD0", active, view -> view.fit(LARGEST_FIT)),
                onView("view.actualPixels", "100%", "ctrl 1, ctrl NUMPAD1, ctrl alt 0", active, view -> view.zoomTo(1)),
                onView("view.doubled", "200%", "", active, view -> view.zoomTo(2)),
                onView("view.pageUp", "Scroll Up", "PAGE_UP", active, view -> scroll(view, 0, 1)),
                onView("view.pageDown", "Scroll Down", "PAGE_DOWN", active, view -> scroll(view, 0, -1)),
                onView("view.pageLeft", "Scroll Left", "ctrl PAGE_UP", active, view -> scroll(view, 1, 0)),
                onView("view.pageRight", "Scroll Right", "ctrl PAGE_DOWN", active, view -> scroll(view, -1, 0)),
                onView("view.topLeft", "Scroll to Top Left", "HOME", active, view -> show(view, 0)),
                onView("view.bottomRight", "Scroll to Bottom Right", "END", active, view -> show(view, 1)),
                onView("view.resetContextBox", "Reset Context Box", "", active, view -> view.contextBox()
                                .reset())
                        .enabledWhen(() -> active.get()
                                .flatMap(view -> view.contextBox().chosen())
                                .isPresent()),
                toggle("view.extras", "Extras", "ctrl H", Item.EXTRAS, options),
                toggle("view.rulers", "Rulers", "ctrl R", Item.RULERS, options),
                toggle("view.pixelGrid", "Pixel Grid", "", Item.PIXEL_GRID, options),
                toggle("view.contextualBar", "Contextual Bar", "", Item.BAR, options),
                toggle("view.layerMask", "Layer Mask as Overlay", "BACK_SLASH", Item.LAYER_MASK, options));
    }

    private static Command onView(
            String id, String label, String keys, Supplier<Optional<CanvasView>> active, Consumer<CanvasView> action) {
        return Command.of(id, label, keys, () -> active.get().ifPresent(action))
                .enabledWhen(() -> active.get().isPresent());
    }

    private static Command toggle(String id, String label, String keys, Item item, ViewOptions options) {
        return Command.of(id, label, keys, () -> options.toggle(item)).checkedWhen(() -> options.shows(item));
    }

    /// Scrolls by most of a view's size.
    private static void scroll(CanvasView view, int right, int down) {
        var size = view.geometry().view();
        view.document()
                .setViewport(
                        view.document().viewport().pannedBy(right * 0.9 * size.width(), down * 0.9 * size.height()));
    }

    /// Shows a corner of the canvas, 0 the top left and 1 the bottom right one, without leaving room around it.
    private static void show(CanvasView view, int corner) {
        var geometry = view.geometry();
        double zoom = geometry.zoom();
        double insetX = geometry.view().width() / zoom / 2;
        double insetY = geometry.view().height() / zoom / 2;
        double x = corner == 0 ? insetX : geometry.canvas().width() - insetX;
        double y = corner == 0 ? insetY : geometry.canvas().height() - insetY;
        view.document().setViewport(new Viewport(zoom, x, y));
    }
}
