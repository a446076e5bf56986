package inlay.app.canvas;

import inlay.editor.raster.Rgba16;
import java.util.Optional;

/// What is under the pointer, for the status bar.
///
/// @param x     canvas column; may lie off the canvas
/// @param y     canvas row
/// @param color the composited picture's colour there, in the document's profile; absent off the canvas
public record PointerReading(int x, int y, Optional<Rgba16> color) {
    /// Hears where the pointer is.
    public interface Listener {
        /// @param reading absent when the pointer left the view
        void pointerRead(Optional<PointerReading> reading);
    }
}
