package inlay.editor.format.ora;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A ZIP whose entries are read by name and never put on the disk. Entries are read no further than their reader asks,
/// so that a small file cannot unfold into a large one.
final class OraArchive implements Closeable {
    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER_BYTES = 1 << 16;

    private final ZipFile zip;

    /// @throws IOException if it is no sound OpenRaster archive
    OraArchive(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("it holds " + zip.size() + " files, more than any picture needs");
            }
            if (!Arrays.equals(head("mimetype", OraWriter.MIME_TYPE.length), OraWriter.MIME_TYPE)) {
                throw new IOException("it does not say that it is OpenRaster");
            }
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// The first bytes of an entry.
    ///
    /// @throws EOFException if it is shorter
    byte[] head(String name, int bytes) throws IOException {
        try (InputStream stream = open(name)) {
            byte[] head = stream.readNBytes(bytes);
            if (head.length < bytes) {
                throw new EOFException();
            }
            return head;
        }
    }

    /// A whole entry.
    ///
    /// @throws IOException if it is longer than `most`
    byte[] bytes(String name, int most) throws IOException {
        try (InputStream stream = open(name)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("its part " + name + " is too large");
            }
            return bytes;
        }
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("its part " + name + " is missing");
        }
        return new BufferedInputStream(zip.getInputStream(entry), BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
