package inlay.genfill.sampling;

import inlay.genfill.schedule.Timetable;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// All that a run needs besides a network and a number of steps.
///
/// @param sampler the way from noise to a picture
/// @param timetable picks the levels
/// @param prediction what the network predicts
/// @param limit keeps clean pictures in range
public record SamplerSetup(Sampler sampler, Timetable timetable, Prediction prediction, UnaryOperator<Tensor> limit) {

    /// A network seen as a denoiser.
    public Denoiser denoiser(Network network) {
        return new Denoiser(network, prediction, limit);
    }
}
