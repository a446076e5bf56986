package inlay.genfill.request;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Which pixels a request speaks of, without carrying them: the SHA-256 of the source inside the context and of the
/// selection inside it.
///
/// @param source 64 hexadecimal digits, see [Picture#sha256()]
/// @param mask 64 hexadecimal digits, see [Coverage#sha256()]
public record PixelIdentity(String source, String mask) {

    private static final int BLOCK = 1 << 14;

    public PixelIdentity {
        requireDigest(source);
        requireDigest(mask);
    }

    public static PixelIdentity of(Picture source, Coverage mask) {
        return new PixelIdentity(source.sha256(), mask.sha256());
    }

    static String sha256(int width, int height, short[] values) {
        MessageDigest digest = digest();
        digest.update(ByteBuffer.allocate(8).putInt(width).putInt(height).flip());
        ByteBuffer block = ByteBuffer.allocate(2 * BLOCK);
        for (int start = 0; start < values.length; start += BLOCK) {
            int count = Math.min(BLOCK, values.length - start);
            block.clear();
            block.asShortBuffer().put(values, start, count);
            digest.update(block.limit(2 * count));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static void requireDigest(String digits) {
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("\"" + digits + "\" is not a SHA-256 in hexadecimal.");
        }
    }
}
