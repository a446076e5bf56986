package inlay.genfill.library.scan;

import inlay.genfill.library.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/// The checksum of what files of weights say about themselves: names, shapes, formats and metadata.
final class Headers {

    private static final int LENGTH_BYTES = 8;

    /// Of a file without a header, such as ONNX, the beginning stands for it.
    private static final int BEGINNING = 64 << 10;

    private static final long LONGEST = 100_000_000;

    private Headers() {}

    static Sha256 digest(List<Path> files) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Path file : files) {
            try (var input = Files.newInputStream(file)) {
                byte[] start = input.readNBytes(LENGTH_BYTES);
                digest.update(start);
                digest.update(input.readNBytes(length(start)));
            }
        }
        return Sha256.of(digest.digest());
    }

    private static int length(byte[] start) {
        if (start.length < LENGTH_BYTES) {
            return 0;
        }
        long length = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return length > 0 && length <= LONGEST ? (int) length : BEGINNING;
    }
}
