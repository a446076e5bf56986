package inlay.genfill.pipeline;

import inlay.genfill.noise.Noise;
import inlay.genfill.noise.TorchGenerator;
import inlay.genfill.sampling.NamedSampler;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.Samplers;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.schedule.BetaSchedule;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.TrainingNoise;
import inlay.genfill.tensor.Tensor;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A network that knows the one clean picture there is: whatever noise is given, it names exactly what of it is noise.
final class KnownPicture {

    static final TrainingNoise TRAINING = TrainingNoise.of(BetaSchedule.SCALED_LINEAR, 1000, 0.00085, 0.012);
    static final Conditioning PROMPT = new Conditioning(Tensor.zeros(1, 77, 4), Map.of());

    private KnownPicture() {}

    static Unet unet(Tensor picture) {
        return (sample, timestep, conditioning) -> epsilon(sample.slice(1, 0, picture.extent(1)), timestep, picture);
    }

    private static Tensor epsilon(Tensor scaled, double timestep, Tensor picture) {
        double sigma = TRAINING.sigma(timestep);
        double signal = 1 / Math.sqrt(1 + sigma * sigma);
        return scaled.plus(-signal, picture).times(1 / (sigma * signal));
    }

    static Diffusion diffusion(Unet unet, String sampler, long seed) {
        return new Diffusion(
                unet, Guide.constant(PROMPT, PROMPT, 1), setup(sampler), new TorchGenerator(seed), StepObserver.NONE);
    }

    static SamplerSetup setup(String id) {
        NamedSampler sampler = Samplers.named(id).orElseThrow();
        return new SamplerSetup(
                sampler.sampler(),
                sampler.family().timetable(TRAINING, new FlowShift(1), Curve.TIMESTEPS),
                Prediction.Preserving.EPSILON,
                UnaryOperator.identity());
    }

    static Tensor noisy(long seed, int... shape) {
        Noise noise = new TorchGenerator(seed);
        return noise.like(Tensor.zeros(shape));
    }
}
