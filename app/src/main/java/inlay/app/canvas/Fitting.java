package inlay.app.canvas;

import inlay.app.canvas.geometry.Framing;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;

/// Keeps the whole canvas in view while the view's size changes, until the user zooms or scrolls.
final class Fitting {
    private final OpenDocument document;
    private Viewport fitted;
    private double largest = 1;

    /// @param document fitted as it is opened, no larger than 100 %
    Fitting(OpenDocument document) {
        this.document = document;
        this.fitted = document.viewport();
    }

    /// Whether the document is seen as it was fitted last.
    boolean isKept() {
        return document.viewport().equals(fitted);
    }

    /// @param limit the zoom not to exceed, now and whenever the view's size changes
    void setLargest(double limit) {
        largest = limit;
    }

    /// @param view   in device pixels
    /// @param margin device pixels free on every side
    void fit(Region view, int margin) {
        fitted = Framing.of(document.session().shown().canvas(), view, margin, largest);
        document.setViewport(fitted);
    }
}
