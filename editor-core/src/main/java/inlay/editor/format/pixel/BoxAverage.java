package inlay.editor.format.pixel;

import inlay.editor.raster.PixelBlock;
import java.util.stream.IntStream;

/// Shrinks pixels by a whole factor: the mean of each square, weighted by alpha, rounded to 8-bit steps.
public final class BoxAverage {
    private BoxAverage() {}

    /// @param factor pixels along a side of each square; those at the right and lower edge may be smaller
    public static PixelBlock shrink(PixelBlock block, int factor) {
        int width = (block.width() + factor - 1) / factor;
        int height = (block.height() + factor - 1) / factor;
        PixelBlock small = new PixelBlock(width, height);
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                average(block, x, y, factor, small);
            }
        });
        return small;
    }

    private static void average(PixelBlock block, int x, int y, int factor, PixelBlock small) {
        int area = block.area();
        short[] samples = block.samples();
        int right = Math.min(block.width(), (x + 1) * factor);
        int bottom = Math.min(block.height(), (y + 1) * factor);
        long red = 0;
        long green = 0;
        long blue = 0;
        long alpha = 0;
        for (int row = y * factor; row < bottom; row++) {
            for (int at = row * block.width() + x * factor; at < row * block.width() + right; at++) {
                long weight = samples[3 * area + at] & 0xFFFF;
                red += weight * (samples[at] & 0xFFFF);
                green += weight * (samples[area + at] & 0xFFFF);
                blue += weight * (samples[2 * area + at] & 0xFFFF);
                alpha += weight;
            }
        }
        long count = (long) (right - x * factor) * (bottom - y * factor);
        int to = y * small.width() + x;
        small.samples()[to] = eightBit(red, alpha);
        small.samples()[small.area() + to] = eightBit(green, alpha);
        small.samples()[2 * small.area() + to] = eightBit(blue, alpha);
        small.samples()[3 * small.area() + to] = eightBit(alpha, count);
    }

    private static short eightBit(long sum, long weight) {
        if (weight == 0) {
            return 0;
        }
        long value = (sum + weight / 2) / weight;
        return (short) ((value * 255 + 32767) / 65535 * 257);
    }
}
