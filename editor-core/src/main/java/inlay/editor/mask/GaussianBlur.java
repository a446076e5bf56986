package inlay.editor.mask;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Arrays;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Convolves a mask with a Gaussian, first along rows, then along columns, only where it is not uniform round about.
public final class GaussianBlur {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /// A tile between the passes: one value, or 128 x 128.
    private record Patch(float value, float[] samples) {
        static Patch uniform(float value) {
            return new Patch(value, new float[0]);
        }

        boolean isUniform() {
            return samples.length == 0;
        }

        boolean isUniform(float other) {
            return isUniform() && value == other;
        }
    }

    /// The weights at distances 0, 1, 2, ...; both sides together add up to 1.
    private final float[] weights;

    /// How many tiles away a value still has a say.
    private final int reach;

    public GaussianBlur(double sigma) {
        weights = weights(sigma);
        reach = Math.ceilDiv(weights.length - 1, Tile.SIZE);
    }

    /// How many pixels away a value still shows at 16 bits.
    public static int reach(double sigma) {
        return (int) Math.ceil(4.5 * sigma);
    }

    private static float[] weights(double sigma) {
        double[] exact = new double[reach(sigma) + 1];
        for (int distance = 0; distance < exact.length; distance++) {
            exact[distance] = meanOverPixel(distance, sigma);
        }
        double sum = 2 * Arrays.stream(exact).sum() - exact[0];
        float[] weights = new float[exact.length];
        for (int distance = 0; distance < exact.length; distance++) {
            weights[distance] = (float) (exact[distance] / sum);
        }
        return weights;
    }

    /// The Gaussian's mean over the pixel around a distance, by Simpson's rule: a hard edge between two pixels comes
    /// out as the Gaussian's exact integral.
    private static double meanOverPixel(int distance, double sigma) {
        int steps = 16;
        double sum = 0;
        for (int index = 0; index <= steps; index++) {
            double at = (distance - 0.5 + (double) index / steps) / sigma;
            double weight = index == 0 || index == steps ? 1 : index % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-0.5 * at * at);
        }
        return sum;
    }

    public Mask of(Mask mask) {
        if (mask.cells().isEmpty()) {
            return mask;
        }
        Region cells = mask.cells().grow(reach);
        Patch[][] rows = new Patch[cells.height()][];
        IntStream.range(0, cells.height()).parallel().forEach(row -> rows[row] = alongRow(mask, cells, row));
        MaskTile[][] columns = new MaskTile[cells.width()][];
        IntStream.range(0, cells.width()).parallel().forEach(column -> columns[column] = alongColumn(rows, column));
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        Region from = mask.pixels(cells.x(), cells.y());
        Region to = mask.pixels(cells.right() - 1, cells.bottom() - 1);
        return blank.translate(mask.originX(), mask.originY())
                .rewrite(
                        from.union(to),
                        (cell, before) ->
                                columns[cell.x() - from.x() >> Tile.SHIFT][cell.y() - from.y() >> Tile.SHIFT]);
    }

    private Patch[] alongRow(Mask mask, Region cells, int row) {
        Patch[] line = new Patch[cells.width()];
        for (int column = 0; column < line.length; column++) {
            line[column] = patch(mask.tile(cells.x() + column, cells.y() + row));
        }
        Patch[] blurred = along(line);
        for (int column = 0; column < line.length; column++) {
            blurred[column] = turned(blurred[column]);
        }
        return blurred;
    }

    private MaskTile[] alongColumn(Patch[][] rows, int column) {
        Patch[] line = new Patch[rows.length];
        for (int row = 0; row < rows.length; row++) {
            line[row] = rows[row][column];
        }
        return Arrays.stream(along(line)).map(GaussianBlur::tile).toArray(MaskTile[]::new);
    }

    /// The tile's values, turned so that a row's pixels follow each other at a distance of 128.
    private static Patch patch(MaskTile tile) {
        if (tile.isUniform()) {
            return Patch.uniform(tile.value());
        }
        float[] turned = new float[Tile.AREA];
        short[] samples = tile.samples();
        for (int index = 0; index < Tile.AREA; index++) {
            turned[(index & Tile.SIZE - 1) << Tile.SHIFT | index >> Tile.SHIFT] = samples[index] & 0xFFFF;
        }
        return new Patch(0, turned);
    }

    private static Patch turned(Patch patch) {
        if (patch.isUniform()) {
            return patch;
        }
        float[] turned = new float[Tile.AREA];
        for (int index = 0; index < Tile.AREA; index++) {
            turned[(index & Tile.SIZE - 1) << Tile.SHIFT | index >> Tile.SHIFT] = patch.samples()[index];
        }
        return new Patch(0, turned);
    }

    private static MaskTile tile(Patch patch) {
        if (patch.isUniform()) {
            return MaskTile.uniform(Math.round(patch.value()));
        }
        short[] samples = new short[Tile.AREA];
        for (int index = 0; index < Tile.AREA; index++) {
            samples[index] = (short) (int) (patch.samples()[index] + 0.5f);
        }
        return MaskTile.of(samples);
    }

    /// Blurs a line of tiles along itself. A tile's samples lie 128 side by side across the line.
    private Patch[] along(Patch[] line) {
        Patch[] blurred = line.clone();
        int start = 0;
        while (start < line.length) {
            int end = start;
            while (end < line.length && varies(line, end)) {
                end++;
            }
            if (end > start) {
                blur(line, start, end, blurred);
            }
            start = end + 1;
        }
        return blurred;
    }

    private boolean varies(Patch[] line, int index) {
        float value = line[index].value();
        for (int near = Math.max(0, index - reach); near <= Math.min(line.length - 1, index + reach); near++) {
            if (!line[near].isUniform(value)) {
                return true;
            }
        }
        return false;
    }

    private void blur(Patch[] line, int start, int end, Patch[] blurred) {
        int radius = weights.length - 1;
        float[] window = new float[((end - start) * Tile.SIZE + 2 * radius) * Tile.SIZE];
        for (int at = 0; at < window.length; at += Tile.SIZE) {
            int position = start * Tile.SIZE - radius + at / Tile.SIZE;
            Patch from = line[Math.clamp(position >> Tile.SHIFT, 0, line.length - 1)];
            if (from.isUniform()) {
                Arrays.fill(window, at, at + Tile.SIZE, from.value());
            } else {
                System.arraycopy(from.samples(), (position & Tile.SIZE - 1) * Tile.SIZE, window, at, Tile.SIZE);
            }
        }
        for (int tile = start; tile < end; tile++) {
            float[] samples = new float[Tile.AREA];
            convolve(window, ((tile - start) * Tile.SIZE + radius) * Tile.SIZE, samples);
            blurred[tile] = new Patch(0, samples);
        }
    }

    /// Four vectors at a time stay in registers while the weights go by.
    private void convolve(float[] window, int offset, float[] blurred) {
        int lanes = SPECIES.length();
        int block = Math.min(4 * lanes, Tile.SIZE);
        for (int at = 0; at < Tile.AREA; at += block) {
            int centre = offset + at;
            FloatVector first = FloatVector.fromArray(SPECIES, window, centre).mul(weights[0]);
            FloatVector second =
                    FloatVector.fromArray(SPECIES, window, centre + lanes).mul(weights[0]);
            FloatVector third =
                    FloatVector.fromArray(SPECIES, window, centre + 2 * lanes).mul(weights[0]);
            FloatVector fourth =
                    FloatVector.fromArray(SPECIES, window, centre + 3 * lanes).mul(weights[0]);
            for (int distance = 1; distance < weights.length; distance++) {
                int before = centre - distance * Tile.SIZE;
                int after = centre + distance * Tile.SIZE;
                FloatVector weight = FloatVector.broadcast(SPECIES, weights[distance]);
                first = pair(window, before, after).fma(weight, first);
                second = pair(window, before + lanes, after + lanes).fma(weight, second);
                third = pair(window, before + 2 * lanes, after + 2 * lanes).fma(weight, third);
                fourth = pair(window, before + 3 * lanes, after + 3 * lanes).fma(weight, fourth);
            }
            first.intoArray(blurred, at);
            second.intoArray(blurred, at + lanes);
            third.intoArray(blurred, at + 2 * lanes);
            fourth.intoArray(blurred, at + 3 * lanes);
        }
    }

    private static FloatVector pair(float[] window, int before, int after) {
        return FloatVector.fromArray(SPECIES, window, before).add(FloatVector.fromArray(SPECIES, window, after));
    }
}
