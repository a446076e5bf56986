package inlay.genfill.inference;

/// What a network may cost while it is loaded.
public enum MemoryUse {
    /// Weights are prepared for the fastest run, at the price of a copy.
    AMPLE,
    /// Weights stay in their file and in its precision, mapped; runs take longer.
    SPARING
}
