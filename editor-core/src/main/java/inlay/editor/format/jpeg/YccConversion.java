package inlay.editor.format.jpeg;

import inlay.editor.raster.PixelBlock;
import java.util.Arrays;

/// Turns decoded JPEG samples into the working format. YCbCr to RGB is libjpeg's fixed-point arithmetic (jdcolor.c), so
/// that the pixels are those that every other program shows.
final class YccConversion {
    private static final int HALF = 1 << 15;
    private static final int[] RED_OF_CR = new int[256];
    private static final int[] BLUE_OF_CB = new int[256];
    private static final int[] GREEN_OF_CR = new int[256];
    private static final int[] GREEN_OF_CB = new int[256];

    static {
        for (int value = 0; value < 256; value++) {
            int centred = value - 128;
            RED_OF_CR[value] = fixed(1.40200) * centred + HALF >> 16;
            BLUE_OF_CB[value] = fixed(1.77200) * centred + HALF >> 16;
            GREEN_OF_CR[value] = -fixed(0.71414) * centred;
            GREEN_OF_CB[value] = -fixed(0.34414) * centred + HALF;
        }
    }

    private YccConversion() {}

    private static int fixed(double value) {
        return (int) (value * 65536 + 0.5);
    }

    /// Some rows of a picture of one or three interleaved components.
    static PixelBlock strip(byte[] samples, JpegHeader header, int top, int rows) {
        PixelBlock block = new PixelBlock(header.width(), rows);
        int from = top * header.width() * header.components();
        Arrays.fill(block.samples(), 3 * block.area(), 4 * block.area(), (short) 65535);
        if (header.components() == 1) {
            gray(samples, from, block);
        } else if (header.rgb()) {
            rgb(samples, from, block);
        } else {
            ycc(samples, from, block);
        }
        return block;
    }

    private static void gray(byte[] samples, int from, PixelBlock block) {
        short[] out = block.samples();
        int area = block.area();
        for (int at = 0; at < area; at++) {
            short value = (short) ((samples[from + at] & 255) * 257);
            out[at] = value;
            out[area + at] = value;
            out[2 * area + at] = value;
        }
    }

    private static void rgb(byte[] samples, int from, PixelBlock block) {
        short[] out = block.samples();
        int area = block.area();
        for (int at = 0, in = from; at < area; at++, in += 3) {
            out[at] = (short) ((samples[in] & 255) * 257);
            out[area + at] = (short) ((samples[in + 1] & 255) * 257);
            out[2 * area + at] = (short) ((samples[in + 2] & 255) * 257);
        }
    }

    private static void ycc(byte[] samples, int from, PixelBlock block) {
        short[] out = block.samples();
        int area = block.area();
        for (int at = 0, in = from; at < area; at++, in += 3) {
            int luma = samples[in] & 255;
            int blueness = samples[in + 1] & 255;
            int redness = samples[in + 2] & 255;
            out[at] = wide(luma + RED_OF_CR[redness]);
            out[area + at] = wide(luma + (GREEN_OF_CB[blueness] + GREEN_OF_CR[redness] >> 16));
            out[2 * area + at] = wide(luma + BLUE_OF_CB[blueness]);
        }
    }

    private static short wide(int value) {
        return (short) (Math.max(0, Math.min(255, value)) * 257);
    }
}
