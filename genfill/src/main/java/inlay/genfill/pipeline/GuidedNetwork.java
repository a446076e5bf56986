package inlay.genfill.pipeline;

import inlay.genfill.sampling.Guidance;
import inlay.genfill.sampling.Network;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;

/// A denoising network as samplers see it: conditioned, guided, with the channels that they do not know about.
///
/// @param widen adds channels to scaled noisy latents
record GuidedNetwork(Unet unet, Guide guide, Schedule schedule, UnaryOperator<Tensor> widen) implements Network {

    @Override
    public Tensor predict(Tensor input, double timestep) {
        Tensor sample = widen.apply(input);
        int step = step(timestep);
        Conditioning positive = guide.positive().at(step).forBatch(sample.batch());
        if (!guide.guides()) {
            return unet.predict(sample, timestep, positive);
        }
        Conditioning negative = guide.negative().at(step).forBatch(sample.batch());
        return guide.passes() == Guide.Passes.TOGETHER
                ? together(sample, timestep, positive, negative)
                : guided(unet.predict(sample, timestep, negative), unet.predict(sample, timestep, positive));
    }

    private Tensor together(Tensor sample, double timestep, Conditioning positive, Conditioning negative) {
        Tensor both = unet.predict(
                Tensor.concatenate(List.of(sample, sample)), timestep, Conditioning.concatenate(negative, positive));
        return guided(both.slice(0, 0, sample.batch()), both.slice(0, sample.batch(), 2 * sample.batch()));
    }

    private Tensor guided(Tensor negative, Tensor positive) {
        Tensor guided = Guidance.combine(negative, positive, guide.scale());
        return guide.rescale() == 0 ? guided : Guidance.rescale(guided, positive, guide.rescale());
    }

    /// The last step that starts no later than this: samplers also ask between steps.
    private int step(double timestep) {
        int step = 0;
        while (step + 1 < schedule.steps() && schedule.from(step + 1).timestep() >= timestep) {
            step++;
        }
        return step;
    }
}
