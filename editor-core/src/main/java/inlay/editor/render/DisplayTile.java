package inlay.editor.render;

/// A finished square of the picture as a screen wants it: 128 x 128 pixels, 8 bits, premultiplied `0xAARRGGBB`, sRGB.
///
/// Never written after it was made, so a view may wrap the array in an image without copying, and may keep what it made
/// of the tile for as long as it gets the same tile back.
///
/// @param argb length 16384, rows top to bottom; for reading only
@SuppressWarnings("ArrayRecordComponent") // compared by identity
public record DisplayTile(int[] argb) {
    /// Pixels along a side.
    public static final int SIZE = 128;

    public DisplayTile {
        if (argb.length != SIZE * SIZE) {
            throw new IllegalArgumentException(argb.length + " pixels do not fill a display tile");
        }
    }
}
