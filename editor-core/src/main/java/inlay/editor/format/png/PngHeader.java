package inlay.editor.format.png;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The IHDR chunk.
///
/// @param depth bits per sample: 1, 2, 4, 8 or 16
record PngHeader(int width, int height, int depth, ColorType color, boolean interlaced) {
    static final int BYTES = 13;

    /// What a pixel consists of.
    enum ColorType {
        GRAY(0, 1),
        RGB(2, 3),
        PALETTE(3, 1),
        GRAY_ALPHA(4, 2),
        RGBA(6, 4);

        private final int code;
        private final int samples;

        ColorType(int code, int samples) {
            this.code = code;
            this.samples = samples;
        }

        int code() {
            return code;
        }

        /// Samples in a pixel.
        int samples() {
            return samples;
        }

        private boolean allows(int depth) {
            return switch (this) {
                case GRAY -> true;
                case PALETTE -> depth < 16;
                case RGB, GRAY_ALPHA, RGBA -> depth >= 8;
            };
        }
    }

    static PngHeader parse(byte[] chunk) throws IOException {
        if (chunk.length != BYTES) {
            throw new IOException("its header has the wrong length");
        }
        ByteBuffer buffer = ByteBuffer.wrap(chunk);
        int width = buffer.getInt();
        int height = buffer.getInt();
        int depth = buffer.get();
        ColorType color = colorType(buffer.get());
        if (Integer.bitCount(depth) != 1 || depth < 1 || depth > 16 || !color.allows(depth)) {
            throw new IOException("it claims " + depth + " bits per sample, which its kind of picture cannot have");
        }
        int methods = buffer.getShort();
        if (methods != 0) {
            throw new IOException("it uses an unknown compression or filter method");
        }
        int interlace = buffer.get();
        if (interlace != 0 && interlace != 1) {
            throw new IOException("it uses an unknown interlace method");
        }
        return new PngHeader(width, height, depth, color, interlace == 1);
    }

    private static ColorType colorType(int code) throws IOException {
        for (ColorType type : ColorType.values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new IOException("it has the unknown color type " + code);
    }

    byte[] chunk() {
        return ByteBuffer.allocate(BYTES)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) color.code())
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
    }

    int bitsPerPixel() {
        return color.samples() * depth;
    }

    /// Bytes of one row of so many pixels, without the filter type before it.
    int rowBytes(int pixels) {
        return Math.toIntExact(((long) pixels * bitsPerPixel() + 7) / 8);
    }

    /// How many bytes back the filters look: a pixel, at least one byte.
    int filterStep() {
        return Math.max(1, bitsPerPixel() / 8);
    }
}
