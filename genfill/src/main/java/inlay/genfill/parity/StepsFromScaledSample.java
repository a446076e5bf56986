package inlay.genfill.parity;

import inlay.genfill.sampling.Estimate;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.sampling.Step;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/// Makes samplers go on from the sample that was scaled for the network, instead of the sample itself. This is not how
/// pictures are made, but how the published figures of the reference project's own tests came about.
final class StepsFromScaledSample implements Prediction, StepObserver {
    private final Prediction prediction;
    private final Schedule schedule;
    private @Nullable Tensor scaled;

    StepsFromScaledSample(Prediction prediction, Schedule schedule) {
        this.prediction = prediction;
        this.schedule = schedule;
    }

    /// The sample to start from.
    Tensor start(Tensor sample) {
        return scale(sample, schedule.first());
    }

    private Tensor scale(Tensor sample, int step) {
        scaled = prediction.input(sample, schedule.from(step));
        return scaled;
    }

    @Override
    public Tensor taken(Step step) {
        return schedule.last(step.index()) ? step.picture() : scale(step.picture(), step.index() + 1);
    }

    @Override
    public Tensor input(Tensor x, NoiseLevel level) {
        return isScaled(x) ? x : prediction.input(x, level);
    }

    /// Between two levels the sampler holds a sample that was not scaled, but its slope is to be that of the scaled
    /// one.
    @Override
    public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
        if (isScaled(x)) {
            return prediction.interpret(output, x, level);
        }
        var seen = prediction.input(x, level);
        var estimate = prediction.interpret(output, seen, level);
        return new Estimate(x.minus(seen).plus(estimate.clean()), estimate.epsilon());
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isScaled(Tensor x) {
        return x == scaled;
    }
}
