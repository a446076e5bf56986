package inlay.app.canvas.geometry;

import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;

/// Viewports for a purpose: a part of the canvas inside the view, and no part scrolled out of sight.
public final class Framing {
    private Framing() {}

    /// The part inside the view with a margin, as large as it goes up to `largest`.
    ///
    /// @param part    canvas pixels, not empty
    /// @param view    the view in device pixels
    /// @param margin  device pixels free on every side
    /// @param largest the zoom not to exceed
    public static Viewport of(Region part, Region view, int margin, double largest) {
        double zoom = Math.min(
                (double) Math.max(1, view.width() - 2 * margin) / part.width(),
                (double) Math.max(1, view.height() - 2 * margin) / part.height());
        return new Viewport(Math.min(zoom, largest), part.x() + part.width() / 2.0, part.y() + part.height() / 2.0);
    }

    /// The viewport moved so far that the middle of the view lies on the canvas: every corner of the canvas can be
    /// brought to the middle of the view, and the picture is never lost.
    public static Viewport within(Region canvas, Viewport viewport) {
        return new Viewport(
                viewport.zoom(),
                Math.clamp(viewport.centreX(), canvas.x(), (double) canvas.right()),
                Math.clamp(viewport.centreY(), canvas.y(), (double) canvas.bottom()));
    }
}
