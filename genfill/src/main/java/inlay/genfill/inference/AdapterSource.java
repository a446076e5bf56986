package inlay.genfill.inference;

import java.nio.file.Path;

/// A low-rank adapter that is merged into the weights while they are loaded.
///
/// @param strength 1 as it was trained, 0 not at all, negative for the opposite
public record AdapterSource(Path file, float strength) {}
