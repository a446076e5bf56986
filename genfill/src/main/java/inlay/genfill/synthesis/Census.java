package inlay.genfill.synthesis;

import inlay.genfill.request.Cancellation;
import inlay.genfill.request.Region;

/// How much of a level is to be filled and from how much.
///
/// @param holeArea how many pixels are to be filled
/// @param holeBounds the smallest region that holds them, empty when there is none
/// @param sourceArea how many pixels may be copied
/// @param deepest how far the innermost pixel of the hole is from any source, in pixels
record Census(int holeArea, Region holeBounds, int sourceArea, double deepest) {

    /// Counts a level's pixels; the arrays are those of [Level].
    static Census of(
            int width, int height, boolean[] source, boolean[] hole, float[] depth, Cancellation cancellation) {
        Count count = new Count(width, height);
        cancellation.forEachRow(width, height, y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if (hole[i]) {
                    count.hole(x, y, depth[i]);
                }
                count.sourceArea += source[i] ? 1 : 0;
            }
        });
        Region bounds = count.holeArea == 0
                ? new Region(0, 0, 0, 0)
                : Region.between(count.left, count.top, count.right, count.bottom);
        return new Census(count.holeArea, bounds, count.sourceArea, count.deepest);
    }

    private static final class Count {
        private int holeArea;
        private int sourceArea;
        private float deepest;
        private int left;
        private int top;
        private int right;
        private int bottom;

        Count(int width, int height) {
            left = width;
            top = height;
        }

        void hole(int x, int y, float depth) {
            holeArea++;
            deepest = Math.max(deepest, depth);
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = y + 1;
        }
    }
}
