package inlay.genfill.weights.checkpoint;

/// How tensors are named.
public enum Layout {
    /// As in the original code's single-file checkpoints.
    ORIGINAL,
    DIFFUSERS
}
