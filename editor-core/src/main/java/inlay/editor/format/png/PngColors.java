package inlay.editor.format.png;

import inlay.editor.raster.PixelBlock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Turns rows of PNG samples into pixels of the working format, value for value: v of n bits becomes
/// v x 65535 / (2^n - 1), which is exact for every depth that PNG has.
///
/// @param palette      colours as 0xAARRGGBB for the palette type
/// @param transparency the one transparent colour of the gray and RGB types, if any, as samples
@SuppressWarnings("ArrayRecordComponent") // built once per file
record PngColors(PngHeader header, int[] palette, int @Nullable [] transparency) {
    /// Converts one row into a row of the block.
    ///
    /// @param from where the row's samples begin
    void convert(byte[] rows, int from, int pixels, PixelBlock block, int y) {
        int to = y * block.width();
        switch (header.color()) {
            case PALETTE -> fromPalette(rows, from, pixels, block, to);
            case GRAY -> fromGray(rows, from, pixels, block, to);
            case GRAY_ALPHA, RGB, RGBA -> fromWhole(rows, from, pixels, block, to);
        }
    }

    private void fromPalette(byte[] rows, int from, int pixels, PixelBlock block, int to) {
        int area = block.area();
        short[] samples = block.samples();
        for (int x = 0; x < pixels; x++) {
            int index = packed(rows, from, x);
            int color = index < palette.length ? palette[index] : 0xFF000000;
            samples[to + x] = (short) ((color >> 16 & 255) * 257);
            samples[area + to + x] = (short) ((color >> 8 & 255) * 257);
            samples[2 * area + to + x] = (short) ((color & 255) * 257);
            samples[3 * area + to + x] = (short) ((color >>> 24) * 257);
        }
    }

    private void fromGray(byte[] rows, int from, int pixels, PixelBlock block, int to) {
        int area = block.area();
        int scale = 65535 / ((1 << header.depth()) - 1);
        short[] samples = block.samples();
        for (int x = 0; x < pixels; x++) {
            int value = packed(rows, from, x);
            short gray = (short) (value * scale);
            samples[to + x] = gray;
            samples[area + to + x] = gray;
            samples[2 * area + to + x] = gray;
            samples[3 * area + to + x] = (short) (transparency != null && value == transparency[0] ? 0 : 65535);
        }
    }

    private void fromWhole(byte[] rows, int from, int pixels, PixelBlock block, int to) {
        int channels = header.color().samples();
        int area = block.area();
        for (int plane = 0; plane < 4; plane++) {
            int channel =
                    switch (header.color()) {
                        case RGB -> plane < 3 ? plane : -1;
                        case GRAY_ALPHA -> plane < 3 ? 0 : 1;
                        default -> plane;
                    };
            plane(rows, from, channel, channels, pixels, block.samples(), plane * area + to);
        }
        if (transparency != null && header.color() == PngHeader.ColorType.RGB) {
            hideTransparent(block, to, pixels);
        }
    }

    /// One plane of one row; a negative channel stands for full opacity.
    private void plane(byte[] rows, int from, int channel, int channels, int pixels, short[] samples, int to) {
        if (channel < 0) {
            Arrays.fill(samples, to, to + pixels, (short) 65535);
        } else if (header.depth() == 8) {
            for (int x = 0, at = from + channel; x < pixels; x++, at += channels) {
                samples[to + x] = (short) ((rows[at] & 255) * 257);
            }
        } else {
            for (int x = 0, at = from + 2 * channel; x < pixels; x++, at += 2 * channels) {
                samples[to + x] = (short) (rows[at] << 8 | rows[at + 1] & 255);
            }
        }
    }

    private void hideTransparent(PixelBlock block, int to, int pixels) {
        int scale = header.depth() == 8 ? 257 : 1;
        short[] samples = block.samples();
        int area = block.area();
        for (int at = to; at < to + pixels; at++) {
            boolean same = true;
            for (int plane = 0; plane < 3; plane++) {
                same &= (samples[plane * area + at] & 0xFFFF) == transparency[plane] * scale;
            }
            if (same) {
                samples[3 * area + at] = 0;
            }
        }
    }

    /// The sample of a pixel that has one sample, of any depth.
    private int packed(byte[] rows, int from, int x) {
        return switch (header.depth()) {
            case 8 -> rows[from + x] & 255;
            case 16 -> (rows[from + 2 * x] & 255) << 8 | rows[from + 2 * x + 1] & 255;
            default -> {
                int bit = x * header.depth();
                int shift = 8 - header.depth() - (bit & 7);
                yield rows[from + (bit >> 3)] >> shift & (1 << header.depth()) - 1;
            }
        };
    }
}
