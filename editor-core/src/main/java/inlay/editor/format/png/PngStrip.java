package inlay.editor.format.png;

import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// A strip of rows on its way into the file: samples, filtered, deflated.
final class PngStrip {
    private static final int LEVEL = 4;
    private static final int[] FILTERS = {PngFilter.SUB, PngFilter.UP, PngFilter.PAETH};

    /// A deflated strip.
    ///
    /// @param data   deflate blocks that end on a byte boundary and are not the last ones
    /// @param adler  of the filtered rows
    /// @param bottom the picture's row below the strip
    @SuppressWarnings("ArrayRecordComponent") // passed on once
    record Deflated(byte[] data, long adler, long plainBytes, int bottom) {}

    private PngStrip() {}

    /// The strip of at most [Tile#SIZE] rows that begins at `top`.
    static Deflated deflate(FlatPicture picture, PngHeader header, int top) {
        int rows = Math.min(Tile.SIZE, picture.height() - top);
        int above = top == 0 ? 0 : 1;
        PixelBlock block = picture.read(new Region(0, top - above, picture.width(), rows + above));
        int rowBytes = header.rowBytes(picture.width());
        // One row in front: the row above the strip, or zeros above the picture.
        byte[] samples = new byte[Math.multiplyExact(rows + 1, rowBytes)];
        for (int y = 0; y < block.height(); y++) {
            pack(block, y, header, samples, (y + 1 - above) * rowBytes);
        }
        byte[] filtered = filter(samples, rows, rowBytes, header.filterStep());
        Adler32 adler = new Adler32();
        adler.update(filtered);
        return new Deflated(deflated(filtered), adler.getValue(), filtered.length, top + rows);
    }

    private static void pack(PixelBlock block, int y, PngHeader header, byte[] out, int to) {
        int channels = header.color().samples();
        for (int channel = 0; channel < channels; channel++) {
            boolean alpha = channel == channels - 1 && (channels == 2 || channels == 4);
            int from = (alpha ? 3 : channel) * block.area() + y * block.width();
            if (header.depth() == 8) {
                packBytes(block, from, out, to + channel, channels);
            } else {
                packShorts(block, from, out, to + 2 * channel, 2 * channels);
            }
        }
    }

    private static void packBytes(PixelBlock block, int from, byte[] out, int to, int step) {
        for (int x = 0, at = to; x < block.width(); x++, at += step) {
            out[at] = (byte) (((block.samples()[from + x] & 0xFFFF) * 255 + 32767) / 65535);
        }
    }

    private static void packShorts(PixelBlock block, int from, byte[] out, int to, int step) {
        for (int x = 0, at = to; x < block.width(); x++, at += step) {
            short sample = block.samples()[from + x];
            out[at] = (byte) (sample >> 8);
            out[at + 1] = (byte) sample;
        }
    }

    /// Each row by the filter whose output has the smallest sum of magnitudes: the usual heuristic of the
    /// specification's clause 12.7.
    private static byte[] filter(byte[] samples, int rows, int rowBytes, int step) {
        byte[] out = new byte[rows * (rowBytes + 1)];
        byte[] trial = new byte[rowBytes];
        for (int row = 0; row < rows; row++) {
            int from = (row + 1) * rowBytes;
            int to = row * (rowBytes + 1);
            long best = Long.MAX_VALUE;
            for (int filter : FILTERS) {
                PngFilter.apply(filter, samples, from, from - rowBytes, rowBytes, step, trial, 0);
                long sum = magnitude(trial);
                if (sum < best) {
                    best = sum;
                    out[to] = (byte) filter;
                    System.arraycopy(trial, 0, out, to + 1, rowBytes);
                }
            }
        }
        return out;
    }

    private static long magnitude(byte[] row) {
        int sum = 0;
        for (byte value : row) {
            sum += Math.abs(value);
        }
        return sum;
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] buffer = new byte[1 << 16];
            int count;
            do {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, count);
            } while (count == buffer.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
