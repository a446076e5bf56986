package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
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
    /// Prime, so that blocks do not fall into step with the pattern of bricks or tiles.
    private static final int STEP = 5;

    private static final int RING = 32;
    private static final int FEWEST_BLOCKS = 6;
    private static final double GAIN = Math.sqrt(20);
    private static final double ENOUGH = 0.85;

    /// What is darker shows less noise, black none.
    private static final double DARK = 0.15 * Picture.MAXIMUM;

    /// A normally distributed number takes about so many steps.
    private static final long NORMAL = 16;

    private final Level level;
    private final Randomness random;
    private final Progress progress;

    /// @param level the finest level, which knows hole and source
    Grain(Level level, Randomness random, Progress progress) {
        this.level = level;
        this.random = random;
        this.progress = progress;
    }

    /// Adds noise to the hole's pixels of `filled`, in place, if they need it.
    ///
    /// @param source the whole picture
    /// @param filled the part of it at `window`, with the hole filled
    /// @param window holds the hole and a pixel more on every side, as far as the picture goes
    void match(Picture source, Picture filled, Region window) {
        Region box = level.holeBounds();
        Region whole = source.size().region();
        double wanted = noise(source, whole, box.padded(RING).intersect(whole), level.source());
        double found = noise(filled, window, box, level.hole());
        if (!(found < ENOUGH * wanted)) {
            return;
        }
        double missing = Math.sqrt(wanted * wanted - found * found);
        progress.forEachRow(NORMAL * window.width(), window.height(), row -> {
            for (int column = 0; column < window.width(); column++) {
                int i = (window.y() + row) * level.width() + window.x() + column;
                if (level.hole()[i]) {
                    double room = Math.min(1, green(filled, column, row) / DARK);
                    int grain = (int) Math.round(missing * room * random.normal(i));
                    for (int channel = 0; channel < Picture.ALPHA; channel++) {
                        int value = filled.sample(channel, column, row) + grain;
                        filled.set(channel, column, row, Math.clamp(value, 0, Picture.MAXIMUM));
                    }
                }
            }
        });
    }

    /// The deviation of the noise in the quiet blocks of `members` inside `region`, in sample values; NaN where
    /// there are too few.
    ///
    /// @param picture the part of the level at `window`, which holds `region`
    double noise(Picture picture, Region window, Region region, boolean[] members) {
        int columns = Math.max(0, region.width() - BLOCK + STEP) / STEP;
        int rows = Math.max(0, region.height() - BLOCK + STEP) / STEP;
        double[] blocks = new double[columns * rows];
        progress.forEachRow(BLOCK * region.width(), rows, row -> {
            for (int column = 0; column < columns; column++) {
                blocks[row * columns + column] =
                        block(picture, window, region.x() + column * STEP, region.y() + row * STEP, members);
            }
        });
        double[] known =
                Arrays.stream(blocks).filter(block -> block >= 0).sorted().toArray();
        return known.length < FEWEST_BLOCKS ? Double.NaN : known[known.length / 4];
    }

    /// The deviation in one block, or -1 if not all of it and its neighbours are members.
    private double block(Picture picture, Region window, int left, int top, boolean[] members) {
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
                int column = x - window.x();
                int row = y - window.y();
                double laplacian = 4 * green(picture, column, row)
                        - green(picture, column - 1, row)
                        - green(picture, column + 1, row)
                        - green(picture, column, row - 1)
                        - green(picture, column, row + 1);
                sum += laplacian * laplacian;
            }
        }
        return Math.sqrt(sum) / BLOCK / GAIN;
    }

    private static double green(Picture picture, int x, int y) {
        return picture.sample(1, x, y);
    }
}
