package inlay.editor.render;

import java.util.function.UnaryOperator;

/// A conversion of colours, sampled at the nodes of a cube; between them it is interpolated over tetrahedra, which
/// keeps greys exact (Sakamoto and Itooka, US patent 4275413, 1981; Kasson et al., "Tetrahedral interpolation
/// technique for color space conversion", 1993).
///
/// The nodes lie closer together where the conversion of greys is steep, so that profiles of linear light, whose dark
/// values an even grid would tear apart, are shown as well as others. Never changes; threads may share it.
final class ColorCube {
    private static final int LAST = 65535;
    private static final int NODES = 33;
    private static final int RED = 3 * NODES * NODES;
    private static final int GREEN = 3 * NODES;
    private static final int BLUE = 3;

    /// Where on the grid, 0 to 32, a 16-bit value lies.
    private final float[] places;

    /// Red, green and blue, 0 to 65535, node after node; blue runs fastest.
    private final float[] nodes = new float[NODES * RED];

    /// @param conversion from three encoded values, 0 to 1, to three; asked a hundred thousand times
    ColorCube(UnaryOperator<float[]> conversion) {
        places = places(conversion);
        float[] values = values(places);
        for (int at = 0; at < NODES * NODES * NODES; at++) {
            float[] node = {values[at / (NODES * NODES)], values[at / NODES % NODES], values[at % NODES]};
            float[] converted = conversion.apply(node);
            for (int channel = 0; channel < 3; channel++) {
                nodes[3 * at + channel] = converted[channel] * LAST;
            }
        }
    }

    /// Converts a band's colours in place, 0 to 65535.
    void convert(Band band) {
        for (int i = 0; i < Band.AREA; i++) {
            convert(band, i);
        }
    }

    private void convert(Band band, int i) {
        float red = places[index(band.red[i])];
        float green = places[index(band.green[i])];
        float blue = places[index(band.blue[i])];
        int redCell = Math.min((int) red, NODES - 2);
        int greenCell = Math.min((int) green, NODES - 2);
        int blueCell = Math.min((int) blue, NODES - 2);
        int origin = redCell * RED + greenCell * GREEN + blueCell * BLUE;
        float most = red - redCell;
        float middle = green - greenCell;
        float least = blue - blueCell;
        int mostStep = RED;
        int middleStep = GREEN;
        if (most < middle) {
            float swapped = most;
            most = middle;
            middle = swapped;
            mostStep = GREEN;
            middleStep = RED;
        }
        if (middle < least) {
            float swapped = middle;
            middle = least;
            least = swapped;
            middleStep = BLUE;
        }
        if (most < middle) {
            float swapped = most;
            most = middle;
            middle = swapped;
            int step = mostStep;
            mostStep = middleStep;
            middleStep = step;
        }
        int first = origin + mostStep;
        int second = first + middleStep;
        int opposite = origin + RED + GREEN + BLUE;
        float stay = 1 - most;
        float toFirst = most - middle;
        float toSecond = middle - least;
        band.red[i] =
                stay * nodes[origin] + toFirst * nodes[first] + toSecond * nodes[second] + least * nodes[opposite];
        band.green[i] = stay * nodes[origin + 1]
                + toFirst * nodes[first + 1]
                + toSecond * nodes[second + 1]
                + least * nodes[opposite + 1];
        band.blue[i] = stay * nodes[origin + 2]
                + toFirst * nodes[first + 2]
                + toSecond * nodes[second + 2]
                + least * nodes[opposite + 2];
    }

    private static int index(float value) {
        return Math.clamp((int) (value + 0.5f), 0, LAST);
    }

    /// The grid follows the length of the greys' path, half value and half converted value.
    private static float[] places(UnaryOperator<float[]> conversion) {
        float[] places = new float[LAST + 1];
        float[] before = conversion.apply(new float[3]);
        for (int value = 1; value <= LAST; value++) {
            float grey = value / (float) LAST;
            float[] converted = conversion.apply(new float[] {grey, grey, grey});
            float way = 0;
            for (int channel = 0; channel < 3; channel++) {
                way += Math.abs(converted[channel] - before[channel]) / 3;
            }
            places[value] = places[value - 1] + way + 1f / LAST;
            before = converted;
        }
        float scale = (NODES - 1) / places[LAST];
        for (int value = 0; value <= LAST; value++) {
            places[value] *= scale;
        }
        return places;
    }

    /// The encoded values, 0 to 1, that lie on whole places.
    private static float[] values(float[] places) {
        float[] values = new float[NODES];
        int value = 0;
        for (int node = 1; node < NODES - 1; node++) {
            while (places[value + 1] < node) {
                value++;
            }
            values[node] = (value + (node - places[value]) / (places[value + 1] - places[value])) / LAST;
        }
        values[NODES - 1] = 1;
        return values;
    }
}
