package inlay.genfill.library.identity;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/// Reads a whole file for its SHA-256. Takes as long as the disk does, so never do it where somebody waits.
public final class FileHasher {

    private static final int BUFFER = 1 << 20;

    private FileHasher() {}

    /// @throws inlay.genfill.library.StoppedException if `progress` asks for it
    public static Sha256 hash(Path file, ByteProgress progress) throws IOException {
        return Sha256.of(digest("SHA-256", new byte[0], file, progress));
    }

    /// The name that git gives to a file: SHA-1 of its length and content.
    public static byte[] gitBlob(Path file, ByteProgress progress) throws IOException {
        long length = Files.size(file);
        byte[] start = ("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII);
        return digest("SHA-1", start, file, progress);
    }

    private static byte[] digest(String algorithm, byte[] start, Path file, ByteProgress progress) throws IOException {
        MessageDigest digest = algorithm(algorithm);
        digest.update(start);
        String task = "Checking " + file.getFileName();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            OptionalLong total = OptionalLong.of(channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long done = 0;
            progress.report(task, 0, total);
            while (channel.read(buffer) >= 0) {
                progress.check();
                done += buffer.position();
                digest.update(buffer.flip());
                buffer.clear();
                progress.report(task, done, total);
            }
            return digest.digest();
        }
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + name, impossible);
        }
    }
}
