package inlay.genfill.sampling;

import inlay.genfill.noise.Noise;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;

/// What a sampler works with.
///
/// @param denoiser tells the picture from the noise
/// @param schedule the levels to pass through
/// @param noise fresh noise for the samplers that add some
/// @param observer sees every step
public record Run(Denoiser denoiser, Schedule schedule, Noise noise, StepObserver observer) {

    /// Reports a step and returns the picture to go on from.
    Tensor taken(int index, Tensor picture, Tensor preview) {
        return observer.taken(new Step(index, schedule.steps(), schedule.to(index), picture, preview));
    }
}
