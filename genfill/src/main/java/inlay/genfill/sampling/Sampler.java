package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// A way from noise to a picture. Samplers keep no state: the history of a run lives in the locals of its loop, so one
/// sampler may serve any number of runs at once.
@FunctionalInterface
public interface Sampler {

    /// Takes all steps of a run.
    ///
    /// @param start the noisy picture at the first level of the schedule
    /// @return the picture at its last
    Tensor sample(Run run, Tensor start);
}
