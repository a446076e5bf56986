package inlay.editor.format.foreign;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// What a GIF's blocks say about its screen and its first picture, read without decoding.
///
/// @param width  of the screen that pictures are placed on
/// @param height of the screen that pictures are placed on
/// @param left   of the first picture on the screen
/// @param top    of the first picture on the screen
record GifStructure(int width, int height, int left, int top, int frameWidth, int frameHeight, boolean animated) {
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;

    static GifStructure read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        data.skipNBytes(6);
        int width = unsigned(data);
        int height = unsigned(data);
        skipPalette(data, data.readUnsignedByte(), 2);
        int separator = data.readUnsignedByte();
        while (separator == EXTENSION) {
            data.readUnsignedByte();
            skipBlocks(data);
            separator = data.readUnsignedByte();
        }
        if (separator != IMAGE) {
            throw new IOException("it holds no picture");
        }
        int left = unsigned(data);
        int top = unsigned(data);
        int frameWidth = unsigned(data);
        int frameHeight = unsigned(data);
        return new GifStructure(width, height, left, top, frameWidth, frameHeight, hasAnother(data));
    }

    /// Whether another picture follows the one whose descriptor ends here.
    private static boolean hasAnother(DataInputStream data) throws IOException {
        try {
            skipPalette(data, data.readUnsignedByte(), 0);
            data.readUnsignedByte();
            skipBlocks(data);
            int separator = data.readUnsignedByte();
            while (separator == EXTENSION) {
                data.readUnsignedByte();
                skipBlocks(data);
                separator = data.readUnsignedByte();
            }
            return separator == IMAGE;
        } catch (EOFException cut) {
            return false;
        }
    }

    private static void skipPalette(DataInputStream data, int flags, int more) throws IOException {
        data.skipNBytes(more);
        if ((flags & 0x80) != 0) {
            data.skipNBytes(3L << (flags & 7) + 1);
        }
    }

    private static void skipBlocks(DataInputStream data) throws IOException {
        for (int length = data.readUnsignedByte(); length > 0; length = data.readUnsignedByte()) {
            data.skipNBytes(length);
        }
    }

    private static int unsigned(DataInputStream data) throws IOException {
        return data.readUnsignedByte() | data.readUnsignedByte() << 8;
    }
}
