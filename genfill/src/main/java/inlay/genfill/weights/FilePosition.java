package inlay.genfill.weights;

import java.nio.file.Path;

/// Where in a file a tensor's bytes begin, so that a graph can refer to them without anybody copying them.
///
/// @param offset in bytes from the beginning of the file
public record FilePosition(Path file, long offset) {}
