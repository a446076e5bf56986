package inlay.genfill.diffusion;

import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.Conditioning;
import inlay.genfill.pipeline.Posterior;
import inlay.genfill.pipeline.PromptConditioner;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.sampling.Ddim;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.schedule.BetaSchedule;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.SolverTimetable;
import inlay.genfill.schedule.Spacing;
import inlay.genfill.schedule.TrainingNoise;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.Prompt.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A model without weights that believes every picture to be of one color, named by the prompt as a number of -1 to 1.
/// Its latents are means of 8 x 8 pixels.
final class FlatModel implements DiffusionModel {

    private static final int FACTOR = 8;
    private static final TrainingNoise TRAINING = TrainingNoise.of(BetaSchedule.SCALED_LINEAR, 1000, 0.00085, 0.012);

    private final Inputs inputs;

    /// What was done, in order.
    final List<String> log = new ArrayList<>();

    FlatModel(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public Traits traits() {
        return new Traits(inputs, 64, 16, FACTOR, 3);
    }

    @Override
    public SamplerSetup sampler(Sampling sampling) {
        return new SamplerSetup(
                new Ddim(0),
                new SolverTimetable(TRAINING, Spacing.LINSPACE, 0, Curve.TIMESTEPS, SolverTimetable.LastSigma.ZERO),
                Prediction.Preserving.EPSILON,
                UnaryOperator.identity());
    }

    @Override
    public String samplerLabel(Sampling sampling) {
        return "DDIM";
    }

    @Override
    public <T> T withConditioner(
            Sampling sampling, Size size, BooleanSupplier cancelled, Function<PromptConditioner, T> use) {
        log.add("text " + size.width() + " x " + size.height());
        return use.apply(new PromptConditioner() {
            @Override
            public Conditioning condition(List<List<Fragment>> sections, int chunks) {
                String text = sections.getFirst().isEmpty()
                        ? "0"
                        : sections.getFirst().getFirst().text();
                return new Conditioning(Tensor.of(new float[] {Float.parseFloat(text)}, 1, 1, 1));
            }

            @Override
            public int chunks(List<List<Fragment>> sections) {
                return 1;
            }
        });
    }

    @Override
    public <T> T withAutoencoder(BooleanSupplier cancelled, Function<Autoencoder, T> use) {
        return use.apply(new Autoencoder() {
            @Override
            public int factor() {
                return FACTOR;
            }

            @Override
            public int channels() {
                return 3;
            }

            @Override
            public Posterior encode(Tensor picture) {
                Tensor small = Lanczos.resize(picture, picture.extent(2) / FACTOR, picture.extent(3) / FACTOR);
                return new Posterior(small, small.times(0));
            }

            @Override
            public Tensor decode(Tensor latents) {
                log.add("decode " + latents.extent(3) * FACTOR + " x " + latents.extent(2) * FACTOR);
                return Lanczos.resize(latents, latents.extent(2) * FACTOR, latents.extent(3) * FACTOR);
            }
        });
    }

    @Override
    public <T> T withUnet(
            Sampling sampling, List<String> controlNets, BooleanSupplier cancelled, Function<Unet, T> use) {
        return use.apply((sample, timestep, conditioning) -> {
            log.add("step of " + sample.extent(1) + " channels");
            double sigma = TRAINING.sigma(timestep);
            double signal = 1 / Math.sqrt(1 + sigma * sigma);
            int member = 3 * sample.extent(2) * sample.extent(3);
            Tensor noisy = sample.slice(1, 0, 3);
            float[] epsilon = new float[noisy.size()];
            for (int i = 0; i < epsilon.length; i++) {
                double color = conditioning.text().at(i / member);
                epsilon[i] = (float) ((noisy.at(i) - signal * color) / (sigma * signal));
            }
            return noisy.withValues(epsilon);
        });
    }

    @Override
    public Optional<Tensor> glimpse(Tensor latents) {
        return Optional.of(latents);
    }
}
