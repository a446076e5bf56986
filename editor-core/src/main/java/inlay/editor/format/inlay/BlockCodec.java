package inlay.editor.format.inlay;

import java.util.Arrays;

/// Encodes a raw block - a profile, Exif, XMP - as content and back.
final class BlockCodec {
    static final byte BLOCK = 4;

    private BlockCodec() {}

    static byte[] encode(byte[] block) {
        byte[] content = new byte[block.length + 1];
        content[0] = BLOCK;
        System.arraycopy(block, 0, content, 1, block.length);
        return content;
    }

    /// @throws DamagedContentException if this is no raw block
    static byte[] decode(byte[] content) {
        if (content.length == 0 || content[0] != BLOCK) {
            throw new DamagedContentException("a block of metadata is of the wrong kind");
        }
        return Arrays.copyOfRange(content, 1, content.length);
    }
}
