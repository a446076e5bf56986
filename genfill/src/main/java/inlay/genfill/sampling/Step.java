package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;

/// A step that a sampler has taken.
///
/// @param index which of the run's steps, from 0
/// @param count how many the run has
/// @param level the noise left in the picture
/// @param picture the picture
/// @param preview what the network last took the clean picture to be
public record Step(int index, int count, NoiseLevel level, Tensor picture, Tensor preview) {}
