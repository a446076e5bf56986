package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// What a network takes a noisy picture to be made of: `x = signal * clean + noise * epsilon`.
///
/// @param clean the picture without noise
/// @param epsilon the noise; not what is left after the clean picture where that was limited
public record Estimate(Tensor clean, Tensor epsilon) {}
