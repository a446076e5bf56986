package inlay.editor.format.tiff;

import inlay.editor.raster.PixelBlock;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.zip.Deflater;

/// Turns rows of pixels into a deflated strip with horizontal differences (TIFF 6.0, section 14; Adobe's Deflate).
final class TiffStrip {
    private static final int LEVEL = 4;

    private TiffStrip() {}

    /// @param planes which planes of the block are stored, in order
    /// @param depth  8 or 16 bits
    static byte[] deflate(PixelBlock block, int[] planes, int depth, ByteOrder order) {
        return deflated(depth == 8 ? bytes(block, planes) : shorts(block, planes, order));
    }

    private static byte[] bytes(PixelBlock block, int[] planes) {
        byte[] out = new byte[Math.multiplyExact(block.area(), planes.length)];
        for (int channel = 0; channel < planes.length; channel++) {
            int from = planes[channel] * block.area();
            for (int y = 0; y < block.height(); y++) {
                int left = 0;
                int to = y * block.width() * planes.length + channel;
                for (int at = from + y * block.width(); at < from + (y + 1) * block.width(); at++) {
                    int value = ((block.samples()[at] & 0xFFFF) * 255 + 32767) / 65535;
                    out[to] = (byte) (value - left);
                    left = value;
                    to += planes.length;
                }
            }
        }
        return out;
    }

    private static byte[] shorts(PixelBlock block, int[] planes, ByteOrder order) {
        byte[] bytes = new byte[Math.multiplyExact(2 * block.area(), planes.length)];
        ShortBuffer out = ByteBuffer.wrap(bytes).order(order).asShortBuffer();
        for (int channel = 0; channel < planes.length; channel++) {
            int from = planes[channel] * block.area();
            for (int y = 0; y < block.height(); y++) {
                int left = 0;
                int to = y * block.width() * planes.length + channel;
                for (int at = from + y * block.width(); at < from + (y + 1) * block.width(); at++) {
                    int value = block.samples()[at];
                    out.put(to, (short) (value - left));
                    left = value;
                    to += planes.length;
                }
            }
        }
        return bytes;
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
