package inlay.genfill.synthesis;

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
record Level(int width, int height, float[][] planes, boolean[] source, boolean[] hole, float[] depth) {

    /// Colour differences count less than lightness, as to the eye.
    private static final float CHROMA = 0.7f;

    /// Pixels at least this opaque are sources.
    private static final int OPAQUE = 0xFF00;

    static Level finest(Picture picture, Coverage mask) {
        int count = picture.width() * picture.height();
        float[][] planes = new float[3][count];
        boolean[] source = new boolean[count];
        boolean[] hole = new boolean[count];
        short[] samples = picture.samples();
        for (int i = 0; i < count; i++) {
            float red = (samples[i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
            float green = (samples[count + i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
            float blue = (samples[2 * count + i] & Picture.MAXIMUM) / (float) Picture.MAXIMUM;
            float lightness = 0.299f * red + 0.587f * green + 0.114f * blue;
            planes[0][i] = lightness;
            planes[1][i] = CHROMA * (red - lightness);
            planes[2][i] = CHROMA * (blue - lightness);
            hole[i] = mask.values()[i] != 0;
            source[i] = !hole[i] && (samples[Picture.ALPHA * count + i] & Picture.MAXIMUM) >= OPAQUE;
        }
        return of(picture.width(), picture.height(), planes, source, hole);
    }

    private static Level of(int width, int height, float[][] planes, boolean[] source, boolean[] hole) {
        return new Level(width, height, planes, source, hole, DistanceField.to(source, width, height));
    }

    /// Half the size, means of 2 x 2 pixels. A pixel is a hole if any of its four is, a source if all are.
    Level half() {
        int smallWidth = (width + 1) / 2;
        int smallHeight = (height + 1) / 2;
        int count = smallWidth * smallHeight;
        float[][] smallPlanes = new float[3][count];
        boolean[] smallSource = new boolean[count];
        boolean[] smallHole = new boolean[count];
        for (int y = 0, to = 0; y < smallHeight; y++) {
            int top = 2 * y * width;
            int bottom = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < smallWidth; x++, to++) {
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
        }
        return of(smallWidth, smallHeight, smallPlanes, smallSource, smallHole);
    }

    boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    boolean isSource(int x, int y) {
        return inside(x, y) && source[y * width + x];
    }

    int holeArea() {
        return count(hole);
    }

    int sourceArea() {
        return count(source);
    }

    /// The smallest region that holds the hole.
    Region holeBounds() {
        Coverage coverage = Coverage.none(width, height);
        for (int i = 0; i < hole.length; i++) {
            coverage.values()[i] = (short) (hole[i] ? Coverage.FULL : 0);
        }
        return coverage.bounds();
    }

    /// How far the innermost pixel of the hole is from any source, in pixels.
    double deepest() {
        float deepest = 0;
        for (int i = 0; i < depth.length; i++) {
            deepest = hole[i] ? Math.max(deepest, depth[i]) : deepest;
        }
        return deepest;
    }

    private static int count(boolean[] set) {
        int count = 0;
        for (boolean member : set) {
            count += member ? 1 : 0;
        }
        return count;
    }
}
