package inlay.genfill.backend;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Takes chosen files out of an archive, whose checksum has vouched for it. What is not chosen is never written.
final class Archive {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_OFFSET = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int OCTAL = 8;

    private Archive() {}

    /// @param files names in the archive, and the names that they get
    /// @throws IOException if one of them is not in it, or the archive cannot be read
    static void unpack(Path archive, Map<String, String> files, Path folder) throws IOException {
        Set<String> missing = new HashSet<>(files.keySet());
        if (archive.toString().endsWith(".tgz")) {
            unpackTar(archive, files, folder, missing);
        } else {
            unpackZip(archive, files, folder, missing);
        }
        if (!missing.isEmpty()) {
            throw new IOException("the archive lacks " + missing);
        }
    }

    private static void unpackZip(Path archive, Map<String, String> files, Path folder, Set<String> missing)
            throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = zip.getEntry(file.getKey());
                if (entry != null) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, folder.resolve(file.getValue()));
                    }
                    missing.remove(file.getKey());
                }
            }
        }
    }

    private static void unpackTar(Path archive, Map<String, String> files, Path folder, Set<String> missing)
            throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            byte[] header = stream.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String name = text(header, 0, NAME);
                long size =
                        Long.parseLong(text(header, SIZE_OFFSET, SIZE_LENGTH).strip(), OCTAL);
                String wanted = files.get(name);
                if (wanted != null) {
                    copy(stream, size, folder.resolve(wanted));
                    missing.remove(name);
                } else {
                    stream.skipNBytes(size);
                }
                stream.skipNBytes(-size & (BLOCK - 1));
                header = stream.readNBytes(BLOCK);
            }
        }
    }

    private static void copy(InputStream stream, long size, Path target) throws IOException {
        try (var output = Files.newOutputStream(target)) {
            byte[] piece = new byte[1 << 16];
            long rest = size;
            while (rest > 0) {
                int read = stream.read(piece, 0, (int) Math.min(piece.length, rest));
                if (read < 0) {
                    throw new EOFException("the archive is cut short");
                }
                output.write(piece, 0, read);
                rest -= read;
            }
        }
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }
}
