package inlay.app.canvas.picture;

import inlay.editor.raster.Region;

/// The composited document at halving sizes: level 0 is the canvas, each further level half the width and height of the
/// one before, rounded up.
public interface PictureSource {
    /// Copies an area of a level. Pixels still in the making come as a coarser or an earlier version of themselves, or
    /// as an even ground; the call never waits for them. Several threads may call at once.
    ///
    /// @param area   pixels of the level, inside it
    /// @param pixels premultiplied 8-bit `0xAARRGGBB`, rows top to bottom, at least `area.area()` long; overwritten
    /// @return whether there was anything to copy; if not, all pixels are those of the even ground
    boolean read(int level, Region area, int[] pixels);
}
