package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Sees every step of a run and says from which picture to go on. Whoever calls a sampler reports progress, shows
/// previews, blends known pixels back in and cancels (by an exception) from here.
@FunctionalInterface
public interface StepObserver {

    /// Goes on from every step as it is.
    StepObserver NONE = Step::picture;

    /// Called after every step, the last included.
    ///
    /// @return the picture to go on from, at the level of the step
    Tensor taken(Step step);
}
