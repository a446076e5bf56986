package inlay.editor.geometry;

import inlay.editor.raster.Tile;

/// Which old pixels, and with what weights, make each of 128 new pixels in a row or column.
final class AxisWeights {
    private final int start;
    private final int end;
    private final int[] firsts = new int[Tile.SIZE];
    private final float[][] weights = new float[Tile.SIZE][];

    /// @param from the first of the new pixels
    AxisWeights(Axis axis, int from, Resampling resampling) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        double reach = axis.reach(resampling);
        double widening = reach / resampling.radius();
        for (int index = 0; index < Tile.SIZE; index++) {
            double middle = (from + index + 0.5) * axis.scale() + axis.offset();
            boolean single = resampling == Resampling.NEAREST;
            int first = single ? (int) Math.floor(middle) : (int) Math.ceil(middle - reach - 0.5);
            int last = single ? first : (int) Math.floor(middle + reach - 0.5);
            int within = Math.clamp(first, axis.low(), axis.high() - 1);
            int lastWithin = Math.clamp(last, axis.low(), axis.high() - 1);
            double[] exact = new double[lastWithin - within + 1];
            double sum = 0;
            for (int pixel = first; pixel <= last; pixel++) {
                double weight = resampling.weight(Math.abs(pixel + 0.5 - middle) / widening);
                exact[Math.clamp(pixel, axis.low(), axis.high() - 1) - within] += weight;
                sum += weight;
            }
            firsts[index] = within;
            weights[index] = scaled(exact, 1 / sum);
            lowest = Math.min(lowest, within);
            highest = Math.max(highest, lastWithin + 1);
        }
        start = lowest;
        end = highest;
    }

    /// The first old pixel that is looked up.
    int start() {
        return start;
    }

    /// How many old pixels are looked up, in a row.
    int length() {
        return end - start;
    }

    /// The first old pixel of a new one, counted from [#start].
    int first(int index) {
        return firsts[index] - start;
    }

    /// Adds up to 1.
    float[] weights(int index) {
        return weights[index];
    }

    private static float[] scaled(double[] exact, double factor) {
        float[] scaled = new float[exact.length];
        for (int index = 0; index < exact.length; index++) {
            scaled[index] = (float) (exact[index] * factor);
        }
        return scaled;
    }
}
