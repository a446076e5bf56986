package inlay.genfill.diffusion;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.request.Sampling;
import inlay.genfill.sampling.NamedSampler;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.Samplers;
import inlay.genfill.sampling.SchedulerConfiguration;
import inlay.genfill.schedule.BetaSchedule;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.TrainingNoise;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// Which samplers a model can be run with.
///
/// @param training the noise it was trained on
/// @param prediction what it predicts
/// @param own the scheduler's configuration that came with the model; empty where none did
record SamplerChoice(TrainingNoise training, Prediction prediction, Optional<JsonNode> own) {

    private static final String STANDARD = "dpmpp-2m";

    /// A model without a scheduler's configuration: every Stable Diffusion was trained on this noise.
    static SamplerChoice of(Prediction prediction) {
        return new SamplerChoice(
                TrainingNoise.of(BetaSchedule.SCALED_LINEAR, 1000, 0.00085, 0.012), prediction, Optional.empty());
    }

    /// A model with its scheduler's configuration.
    ///
    /// @throws inlay.genfill.sampling.UnsupportedSchedulerException if it asks for something that is not built in
    static SamplerChoice of(JsonNode configuration) {
        return new SamplerChoice(
                SchedulerConfiguration.training(configuration),
                SchedulerConfiguration.prediction(configuration),
                Optional.of(configuration));
    }

    /// The sampler that was asked for, or else the one that came with the model, or else one that suits most.
    ///
    /// @throws GenerationException if there is no such sampler
    SamplerSetup setup(Sampling sampling) {
        if (sampling.sampler().isBlank() && own.isPresent()) {
            return SchedulerConfiguration.read(own.get());
        }
        String id = sampling.sampler().isBlank() ? STANDARD : sampling.sampler();
        NamedSampler sampler = Samplers.named(id)
                .orElseThrow(() -> new GenerationException(
                        "There is no sampler “" + id + "”. Choose another one in the layer's properties."));
        return new SamplerSetup(
                sampler.sampler(),
                sampler.family().timetable(finite(), new FlowShift(1), curve(sampler)),
                prediction,
                UnaryOperator.identity());
    }

    /// The name that people know it by.
    String label(Sampling sampling) {
        if (sampling.sampler().isBlank() && own.isPresent()) {
            return own.get().path("_class_name").asString("own").replace("Scheduler", "");
        }
        String id = sampling.sampler().isBlank() ? STANDARD : sampling.sampler();
        return Samplers.named(id).map(NamedSampler::label).orElse(id);
    }

    private TrainingNoise finite() {
        return training.signalShare(training.timesteps() - 1) == 0 ? training.withFiniteTerminalSigma() : training;
    }

    /// The multistep solvers do best where sigma falls along Karras' curve.
    private static Curve curve(NamedSampler sampler) {
        return switch (sampler.family()) {
            case SOLVER, PRECONDITIONED -> Curve.KARRAS;
            case TIMESTEPS, SIGMAS, LATENT_CONSISTENCY, TRAJECTORY_CONSISTENCY, FLOW -> Curve.TIMESTEPS;
        };
    }
}
