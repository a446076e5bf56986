package inlay.editor.format.inlay;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The address of a piece of content: the SHA-256 of its bytes as stored.
record ContentKey(long first, long second, long third, long fourth) {
    static final int BYTES = 32;

    static ContentKey of(byte[] content) {
        try {
            return read(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// @param key [#BYTES] long
    static ContentKey read(byte[] key) {
        ByteBuffer buffer = ByteBuffer.wrap(key);
        return new ContentKey(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }
}
