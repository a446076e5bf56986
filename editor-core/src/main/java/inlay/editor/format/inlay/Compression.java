package inlay.editor.format.inlay;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;

/// Zstandard (RFC 8878) at its fastest regular level: the levels above it gain one per cent on pixels and take half as
/// long again.
final class Compression {
    private static final int LEVEL = 1;

    private Compression() {}

    /// A frame, after `head` bytes left free for the caller.
    static byte[] compress(byte[] plain, int length, int head) {
        byte[] out = new byte[head + Math.toIntExact(Zstd.compressBound(length))];
        long size = Zstd.compressByteArray(out, head, out.length - head, plain, 0, length, LEVEL);
        if (Zstd.isError(size)) {
            throw new IllegalStateException("compression failed: " + Zstd.getErrorName(size));
        }
        return Arrays.copyOf(out, head + (int) size);
    }

    /// @param from   where the frame begins; it goes to the end
    /// @param length of the plain bytes, exactly
    /// @throws DamagedContentException if the frame is damaged or of another length
    static byte[] decompress(byte[] stored, int from, int length) {
        byte[] plain = new byte[length];
        try {
            long size = Zstd.decompressByteArray(plain, 0, length, stored, from, stored.length - from);
            if (Zstd.isError(size) || size != length) {
                throw new DamagedContentException("compressed data is wrong");
            }
        } catch (ZstdException damaged) {
            throw new DamagedContentException("compressed data is wrong: " + damaged.getMessage());
        }
        return plain;
    }
}
