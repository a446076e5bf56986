package inlay.genfill.request;

import java.util.Arrays;

/// Exact Euclidean distances to a set of pixels, in linear time: "Distance Transforms of Sampled Functions",
/// Felzenszwalb and Huttenlocher 2012.
public final class DistanceField {

    private static final float FAR = 1e12f;

    private DistanceField() {}

    /// The distance in pixels from every pixel to the nearest one in `set`; about a million where the set is empty.
    public static float[] to(boolean[] set, int width, int height, Cancellation cancellation) {
        float[] field = new float[set.length];
        cancellation.forEachRow(width, height, y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                field[i] = set[i] ? 0 : FAR;
            }
        });
        int longest = Math.max(width, height);
        Envelope envelope = new Envelope(longest);
        float[] line = new float[longest];
        cancellation.forEachRow(height, width, x -> {
            for (int y = 0; y < height; y++) {
                line[y] = field[y * width + x];
            }
            envelope.transform(line, height);
            for (int y = 0; y < height; y++) {
                field[y * width + x] = line[y];
            }
        });
        cancellation.forEachRow(width, height, y -> {
            System.arraycopy(field, y * width, line, 0, width);
            envelope.transform(line, width);
            for (int x = 0; x < width; x++) {
                field[y * width + x] = (float) Math.sqrt(line[x]);
            }
        });
        return field;
    }

    /// The lower envelope of the parabolas that grow from a line's samples.
    private static final class Envelope {
        private final int[] centres;
        private final double[] starts;
        private final float[] input;

        Envelope(int longest) {
            centres = new int[longest];
            starts = new double[longest + 1];
            input = new float[longest];
        }

        void transform(float[] line, int length) {
            System.arraycopy(line, 0, input, 0, length);
            Arrays.fill(starts, 0, length + 1, 0);
            int last = 0;
            centres[0] = 0;
            starts[0] = Double.NEGATIVE_INFINITY;
            starts[1] = Double.POSITIVE_INFINITY;
            for (int q = 1; q < length; q++) {
                double crossing = crossing(q, centres[last]);
                while (crossing <= starts[last]) {
                    last--;
                    crossing = crossing(q, centres[last]);
                }
                last++;
                centres[last] = q;
                starts[last] = crossing;
                starts[last + 1] = Double.POSITIVE_INFINITY;
            }
            int current = 0;
            for (int q = 0; q < length; q++) {
                while (starts[current + 1] < q) {
                    current++;
                }
                double step = q - (double) centres[current];
                line[q] = (float) (step * step + input[centres[current]]);
            }
        }

        private double crossing(int q, int p) {
            return ((input[q] + (double) q * q) - (input[p] + (double) p * p)) / (2.0 * (q - p));
        }
    }
}
