package inlay.app.tools;

import inlay.editor.tool.Pointer;
import inlay.editor.tool.brush.Brush;

/// Changes a brush by dragging: sideways the size, so that the rim follows the pointer, downwards the hardness.
///
/// @param start  where the drag began, on the canvas
/// @param before the brush as it was
record BrushDial(Pointer start, Brush before) {
    /// Logical pixels from soft to hard.
    private static final double WHOLE_RANGE = 200;

    /// The brush for the pointer where it is now.
    ///
    /// @param zoom logical pixels a canvas pixel
    Brush turnedTo(Pointer pointer, double zoom) {
        double wider = 2 * (pointer.x() - start.x());
        double harder = (pointer.y() - start.y()) * zoom / WHOLE_RANGE;
        return before.withSize(Math.round(before.size() + wider)).withHardness(before.hardness() + harder);
    }
}
