package inlay.editor.mask;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Arrays;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorSpecies;

/// Grows soft masks: every pixel takes the greatest value within a disc around it.
///
/// The disc is a stack of level chords. The maximum along a chord is that of two overlapping stretches whose length
/// is a power of two, and the maxima of those are made once a row by doubling.
public final class DiscMaximum {
    private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_PREFERRED;

    private final Mask mask;
    private final int radius;
    private final int side;
    private final int[] halfChords;

    private DiscMaximum(Mask mask, int radius) {
        this.mask = mask;
        this.radius = radius;
        this.side = Tile.SIZE + 2 * radius;
        this.halfChords = new int[radius + 1];
        for (int dy = 0; dy <= radius; dy++) {
            halfChords[dy] = (int) Math.sqrt((double) radius * radius - (double) dy * dy);
        }
    }

    /// @param radius 0 or more; between whole radii the values are interpolated
    /// @param area   what to work out; no value outside it changes
    public static Mask of(Mask mask, double radius, Region area) {
        int whole = (int) radius;
        DiscMaximum inner = new DiscMaximum(mask, whole);
        DiscMaximum outer = new DiscMaximum(mask, whole + 1);
        return mask.rewrite(
                area,
                (cell, before) -> radius == whole
                        ? inner.tile(cell)
                        : between(inner.tile(cell), outer.tile(cell), radius - whole));
    }

    private MaskTile tile(Region cell) {
        MaskTile middle = mask.window(cell.x(), cell.y());
        if (middle.isUniform() && isUniformAround(cell, middle.value())) {
            return middle;
        }
        CoverageBlock source = mask.read(cell.grow(radius));
        int levels = 1 + 31 - Integer.numberOfLeadingZeros(2 * radius + 1);
        short[][] stretches = new short[levels][side + SPECIES.length()];
        short[] greatest = new short[Tile.AREA];
        Arrays.fill(greatest, Short.MIN_VALUE);
        for (int row = 0; row < side; row++) {
            fillStretches(source, row, stretches);
            int first = Math.max(0, row - 2 * radius);
            int last = Math.min(Tile.SIZE - 1, row);
            for (int y = first; y <= last; y++) {
                raise(greatest, y * Tile.SIZE, stretches, halfChords[Math.abs(row - radius - y)]);
            }
        }
        for (int index = 0; index < greatest.length; index++) {
            greatest[index] ^= Short.MIN_VALUE;
        }
        return MaskTile.of(greatest);
    }

    private boolean isUniformAround(Region cell, int value) {
        int steps = Math.ceilDiv(radius, Tile.SIZE);
        for (int down = -steps; down <= steps; down++) {
            for (int right = -steps; right <= steps; right++) {
                MaskTile near = mask.window(cell.x() + right * Tile.SIZE, cell.y() + down * Tile.SIZE);
                if (!near.isUniform() || near.value() != value) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Level k holds at x the maximum of the 2^k values from x on, in the order of signed shorts.
    private void fillStretches(CoverageBlock source, int row, short[][] stretches) {
        for (int x = 0; x < side; x++) {
            stretches[0][x] = (short) (source.samples()[row * side + x] ^ Short.MIN_VALUE);
        }
        for (int level = 1; level < stretches.length; level++) {
            short[] shorter = stretches[level - 1];
            short[] longer = stretches[level];
            int reach = 1 << level - 1;
            for (int x = 0; x + 2 * reach <= side; x++) {
                longer[x] = (short) Math.max(shorter[x], shorter[x + reach]);
            }
        }
    }

    private void raise(short[] greatest, int row, short[][] stretches, int halfChord) {
        int length = 2 * halfChord + 1;
        int level = 31 - Integer.numberOfLeadingZeros(length);
        int left = radius - halfChord;
        int right = left + length - (1 << level);
        for (int x = 0; x < Tile.SIZE; x += SPECIES.length()) {
            ShortVector.fromArray(SPECIES, stretches[level], left + x)
                    .max(ShortVector.fromArray(SPECIES, stretches[level], right + x))
                    .max(ShortVector.fromArray(SPECIES, greatest, row + x))
                    .intoArray(greatest, row + x);
        }
    }

    private static MaskTile between(MaskTile inner, MaskTile outer, double share) {
        if (inner == outer) {
            return inner;
        }
        short[] samples = inner.copySamples();
        for (int index = 0; index < samples.length; index++) {
            int value = samples[index] & 0xFFFF;
            int further = outer.at(index & Tile.SIZE - 1, index >> Tile.SHIFT);
            samples[index] = (short) Math.round(value + (further - value) * share);
        }
        return MaskTile.of(samples);
    }
}
