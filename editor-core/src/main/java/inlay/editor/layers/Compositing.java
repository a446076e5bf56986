package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// Makes one picture of a document's visible layers. The merges take it as a function, so that this package knows
/// nothing of how it is done.
@FunctionalInterface
public interface Compositing {
    /// @param area what is wanted, inside the document's canvas
    /// @return the composited pixels at their place on the canvas, transparent where no layer covers it
    Raster composite(Document document, Region area);
}
