package inlay.genfill.weights.adapter;

/// The part of a model that a change is for.
public enum Target {
    DENOISER,
    TEXT_ENCODER,
    /// The larger encoder of the XL system.
    SECOND_TEXT_ENCODER
}
