package inlay.editor.format.inlay;

import java.nio.file.Path;

/// Something that a program had the disk do.
sealed interface DiskOperation {
    Path file();

    /// Bytes written to a place of a file.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Write(Path file, long offset, byte[] bytes) implements DiskOperation {}

    /// A file was given another length.
    record Truncate(Path file, long length) implements DiskOperation {}

    /// What was done to a file, or in a folder, is on the disk for good.
    record Sync(Path file) implements DiskOperation {}

    record Remove(Path file) implements DiskOperation {}

    record Rename(Path file, Path to) implements DiskOperation {}
}
