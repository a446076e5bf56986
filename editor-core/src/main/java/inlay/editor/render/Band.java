package inlay.editor.render;

import java.util.Arrays;

/// The strip of pixels that the compositor works on at a time: 128 x 32, a quarter of a tile: small enough for a few
/// of them to stay in the second-level cache while every layer passes over, large enough for memory to be read in
/// long runs.
///
/// Four planes of floats: straight red, green and blue on the scale 0 to 65535, on which 16-bit samples are exact,
/// and alpha 0 to 1. Written in place and confined to one thread.
final class Band {
    static final int WIDTH = 128;
    static final int HEIGHT = 32;
    static final int AREA = WIDTH * HEIGHT;

    final float[] red = new float[AREA];
    final float[] green = new float[AREA];
    final float[] blue = new float[AREA];
    final float[] alpha = new float[AREA];

    /// Whether nothing was drawn yet: the planes are out of date and stand for transparent black.
    boolean empty = true;

    void copyFrom(Band other) {
        empty = other.empty;
        if (!empty) {
            System.arraycopy(other.red, 0, red, 0, AREA);
            System.arraycopy(other.green, 0, green, 0, AREA);
            System.arraycopy(other.blue, 0, blue, 0, AREA);
            System.arraycopy(other.alpha, 0, alpha, 0, AREA);
        }
    }

    void fillTransparent() {
        Arrays.fill(red, 0);
        Arrays.fill(green, 0);
        Arrays.fill(blue, 0);
        Arrays.fill(alpha, 0);
    }
}
