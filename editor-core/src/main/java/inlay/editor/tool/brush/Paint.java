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

    /// The coverage that this paint means on a mask, 0 to 65535: the brightness of its colour.
    default int coverage() {
        return switch (this) {
            case Ink(Rgba16 color) -> color.brightness();
            case Eraser(Rgba16 background) -> background.brightness();
        };
    }
}
