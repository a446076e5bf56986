package inlay.editor.format.storage;

import inlay.editor.format.FormatException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file beside its target, makes sure it is on the disk, and only then puts it in the target's place.
///
/// After a crash, a kill or a power failure the target is wholly the old file or wholly the new one: the content is
/// forced to the disk before the rename, and the folder after it. (Renaming alone is not enough: Pillai et al., All
/// File Systems Are Not Created Equal, OSDI 2014.)
public final class ReplacedFile {
    private static final int BUFFER_BYTES = 1 << 16;

    /// Fills the new file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Fills the new file by its name, for writers that open files themselves.
    @FunctionalInterface
    public interface FileContent {
        void writeTo(Path temporary) throws IOException;
    }

    private ReplacedFile() {}

    /// @throws FormatException if anything fails, in words for the user; the old file is then intact
    public static void write(Path target, Content content) {
        writeFile(target, temporary -> {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES)) {
                content.writeTo(stream);
            }
        });
    }

    /// @throws FormatException if anything fails, in words for the user; the old file is then intact
    public static void writeFile(Path target, FileContent content) {
        try {
            replace(target, content);
        } catch (IOException failure) {
            throw FailedOutput.sentence(target, failure);
        } catch (UncheckedIOException failure) {
            throw FailedOutput.sentence(target, failure.getCause());
        }
    }

    private static void replace(Path target, FileContent content) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new ReadOnlyTargetException(real);
        }
        Path temporary = folder.resolve("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            content.writeTo(temporary);
            keepPermissions(real, temporary);
            force(temporary);
            move(temporary, real);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the rename itself durable. Windows has no such operation and needs none: its journal orders renames.
    private static void forceFolder(Path folder) throws IOException {
        if (supportsPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && supportsPosix(old)) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
        }
    }

    private static boolean supportsPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
