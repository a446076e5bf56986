package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// A network seen as something that tells the picture from the noise, whatever it predicts.
///
/// @param network the network
/// @param prediction what it predicts
/// @param limit keeps clean pictures in range; identity for latents
public record Denoiser(Network network, Prediction prediction, UnaryOperator<Tensor> limit) {

    /// A denoiser of latents, which have no range to keep.
    public Denoiser(Network network, Prediction prediction) {
        this(network, prediction, UnaryOperator.identity());
    }

    /// What the network outputs at a level.
    public Tensor output(Tensor x, NoiseLevel level) {
        return network.predict(prediction.input(x, level), level.timestep());
    }

    /// What an output says about a noisy picture.
    public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
        var estimate = prediction.interpret(output, x, level);
        return new Estimate(limit.apply(estimate.clean()), estimate.epsilon());
    }

    /// What a noisy picture is made of.
    public Estimate estimate(Tensor x, NoiseLevel level) {
        return interpret(output(x, level), x, level);
    }

    /// A noisy picture without its noise.
    public Tensor clean(Tensor x, NoiseLevel level) {
        return estimate(x, level).clean();
    }
}
