package inlay.genfill.synthesis;

import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.Arrays;

/// Gives a fill the noise of its surroundings where it has less: copies bring their own grain along, but not always
/// enough, as when a sharp picture's blurred background was copied.
///
/// Noise is measured as the root mean square of the Laplacian in small blocks, of which the quarter quietest
/// decides: the rest is texture. "Fast Noise Variance Estimation", Immerkær 1996, limited to quiet blocks.
final class Grain {

    private static final int BLOCK = 8;
    private static final int RING = 32;
    private static final int FEWEST_BLOCKS = 6;
    private static final double GAIN = Math.sqrt(20);
    private static final double ENOUGH = 0.85;

    private final Level level;
    private final Randomness random;

    /// @param level the finest level, which knows hole and source
    Grain(Level level, Randomness random) {
        this.level = level;
        this.random = random;
    }

    /// Adds noise to the hole's pixels of `picture`, in place, if they need it.
    ///
    /// @param box the bounds of the hole
    void match(Picture picture, Region box) {
        Region around = box.padded(RING).intersect(picture.size().region());
        double wanted = noise(picture, around, level.source());
        double found = noise(picture, box, level.hole());
        if (!(found < ENOUGH * wanted)) {
            return;
        }
        double missing = Math.sqrt(wanted * wanted - found * found);
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                int i = y * level.width() + x;
                if (level.hole()[i]) {
                    int grain = (int) Math.round(missing * random.normal(i));
                    for (int channel = 0; channel < Picture.ALPHA; channel++) {
                        int value = picture.sample(channel, x, y) + grain;
                        picture.set(channel, x, y, Math.clamp(value, 0, Picture.MAXIMUM));
                    }
                }
            }
        }
    }

    /// The deviation of the noise in the quiet blocks of `members` inside `region`, in sample values; NaN where
    /// there are too few.
    double noise(Picture picture, Region region, boolean[] members) {
        int columns = region.width() / BLOCK;
        int rows = region.height() / BLOCK;
        double[] blocks = new double[columns * rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double block = block(picture, region.x() + column * BLOCK, region.y() + row * BLOCK, members);
                if (block >= 0) {
                    blocks[count++] = block;
                }
            }
        }
        Arrays.sort(blocks, 0, count);
        return count < FEWEST_BLOCKS ? Double.NaN : blocks[count / 4];
    }

    /// The deviation in one block, or -1 if not all of it and its neighbours are members.
    private double block(Picture picture, int left, int top, boolean[] members) {
        if (left < 1 || top < 1 || left + BLOCK >= level.width() || top + BLOCK >= level.height()) {
            return -1;
        }
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int i = y * level.width() + x;
                if (!members[i] || !members[i - level.width()] || !members[i + level.width()]) {
                    return -1;
                }
                double laplacian = 4 * green(picture, x, y)
                        - green(picture, x - 1, y)
                        - green(picture, x + 1, y)
                        - green(picture, x, y - 1)
                        - green(picture, x, y + 1);
                sum += laplacian * laplacian;
            }
        }
        return Math.sqrt(sum) / BLOCK / GAIN;
    }

    private static double green(Picture picture, int x, int y) {
        return picture.sample(1, x, y);
    }
}
