package inlay.genfill.library;

import java.nio.file.Path;

/// Something that looked like a model and cannot be used.
///
/// @param sentence says why, and what to do where something can be done
public record Refusal(Path path, String sentence) {}
