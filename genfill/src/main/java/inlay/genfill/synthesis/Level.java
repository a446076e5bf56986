package inlay.genfill.synthesis;

import inlay.genfill.request.Cancellation;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.DistanceField;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;

/// A picture at one scale, prepared for comparing: lightness and two damped colour differences, each about 0 to 1,
/// and what each pixel is for.
///
/// @param planes three planes of `width * height` values
/// @param source pixels that may be copied from: opaque and not to be filled
/// @param hole pixels to be filled
/// @param depth the distance from each pixel to the nearest source, in pixels
/// @param census how much there is of both
record Level(int width, int height, float[][] planes, boolean[] source, boolean[] hole, float[] depth, Census census) {

    /// Colour differences count less than lightness, as to the eye.
    private static final float CHROMA = 0.7f;

    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;

    /// Pixels at least this opaque are sources.
    private static final int OPAQUE = 0xFF00;

    static Level finest(Picture picture, Coverage mask, Cancellation cancellation) {
        int width = picture.width();
        int count = width * picture.height();
        float[][] planes = new float[3][count];
        boolean[] source = new boolean[count];
        boolean[] hole = new boolean[count];
        short[] samples = picture.samples();
        cancellation.forEachRowInParallel(width, picture.height(), y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                float red = (samples[i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
                float green = (samples[count + i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
                float blue = (samples[2 * count + i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
                float lightness = RED * red + GREEN * green + BLUE * blue;
                planes[0][i] = lightness;
                planes[1][i] = CHROMA * (red - lightness);
                planes[2][i] = CHROMA * (blue - lightness);
                hole[i] = mask.values()[i] != 0;
                source[i] = !hole[i] && (samples[Picture.ALPHA * count + i] & Picture.MAXIMUM) >= OPAQUE;
            }
        });
        return of(width, picture.height(), planes, source, hole, cancellation);
    }

    private static Level of(
            int width, int height, float[][] planes, boolean[] source, boolean[] hole, Cancellation cancellation) {
        float[] depth = DistanceField.to(source, width, height, cancellation);
        return new Level(
                width,
                height,
                planes,
                source,
                hole,
                depth,
                Census.of(width, height, source, hole, depth, cancellation));
    }

    /// Red, green and blue of a pixel, each 0 to 1.
    float[] color(int i) {
        float lightness = planes[0][i];
        float red = lightness + planes[1][i] / CHROMA;
        float blue = lightness + planes[2][i] / CHROMA;
        return new float[] {red, (lightness - RED * red - BLUE * blue) / GREEN, blue};
    }

    /// Half the size, means of 2 x 2 pixels. A pixel is a hole if any of its four is, a source if all are.
    Level half(Cancellation cancellation) {
        int smallWidth = (width + 1) / 2;
        int smallHeight = (height + 1) / 2;
        int count = smallWidth * smallHeight;
        float[][] smallPlanes = new float[3][count];
        boolean[] smallSource = new boolean[count];
        boolean[] smallHole = new boolean[count];
        cancellation.forEachRowInParallel(width, smallHeight, y -> {
            int top = 2 * y * width;
            int bottom = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0, to = y * smallWidth; x < smallWidth; x++, to++) {
                int left = 2 * x;
                int right = Math.min(left + 1, width - 1);
                smallHole[to] = hole[top + left] || hole[top + right] || hole[bottom + left] || hole[bottom + right];
                smallSource[to] =
                        source[top + left] && source[top + right] && source[bottom + left] && source[bottom + right];
                for (int plane = 0; plane < 3; plane++) {
                    float[] from = planes[plane];
                    smallPlanes[plane][to] =
                            0.25f * (from[top + left] + from[top + right] + from[bottom + left] + from[bottom + right]);
                }
            }
        });
        return of(smallWidth, smallHeight, smallPlanes, smallSource, smallHole, cancellation);
    }

    boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    boolean isSource(int x, int y) {
        return inside(x, y) && source[y * width + x];
    }

    int holeArea() {
        return census.holeArea();
    }

    int sourceArea() {
        return census.sourceArea();
    }

    /// The smallest region that holds the hole.
    Region holeBounds() {
        return census.holeBounds();
    }

    /// How far the innermost pixel of the hole is from any source, in pixels.
    double deepest() {
        return census.deepest();
    }

    /// The indices of all sources, row by row.
    int[] sources(Cancellation cancellation) {
        return Patches.members(source, width, height, cancellation);
    }

    /// The indices of all pixels to fill, row by row.
    int[] holes(Cancellation cancellation) {
        return Patches.members(hole, width, height, cancellation);
    }
}
