package inlay.editor.tool.brush;

import inlay.editor.raster.Rgba16;

/// What a stroke leaves.
public sealed interface Paint {
    /// Lays a colour over what is there.
    ///
    /// @param color its alpha counts for nothing: the brush's opacity does that
    record Ink(Rgba16 color) implements Paint {}

    /// Takes away what is there.
    ///
    /// @param background what shows where nothing can be taken away: on a layer whose transparency is locked
    record Eraser(Rgba16 background) implements Paint {}

    /// The coverage that this paint means on a mask, 0 to 65535: the brightness of its colour (Rec. 709 weights).
    default int coverage() {
        Rgba16 color =
                switch (this) {
                    case Ink ink -> ink.color();
                    case Eraser eraser -> eraser.background();
                };
        return (int) Math.round(0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue());
    }
}
