package inlay.genfill.worker.protocol;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Folders that only this user may enter and that belong to one worker. Whichever of the two processes ends last
/// deletes it; what is left when both were killed goes the next time one is made.
public final class PrivateFolder {

    /// The name of the socket in the worker's folder.
    public static final String SOCKET = "socket";

    private static final Pattern NAME = Pattern.compile("inlay-worker-(\\d+)-.*");

    private PrivateFolder() {}

    /// A new folder, named after this process.
    ///
    /// @param parent where it is made
    public static Path create(Path parent) throws IOException {
        sweep(parent);
        return Files.createTempDirectory(
                parent, "inlay-worker-" + ProcessHandle.current().pid() + "-");
    }

    /// Deletes a folder and all in it. A file that a living process has mapped stays on some systems, until a folder is
    /// made there by a later process.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return deleteOrLeave(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
                return deleteOrLeave(visited);
            }
        });
    }

    private static FileVisitResult deleteOrLeave(Path file) {
        try {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        } catch (IOException inUse) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            for (Path folder : found.filter(PrivateFolder::isOrphaned).toList()) {
                delete(folder);
            }
        }
    }

    private static boolean isOrphaned(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
