package inlay.genfill.pipeline;

import inlay.genfill.noise.Noise;
import inlay.genfill.sampling.Run;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.Step;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// What every way of making a picture has in common: a guided network and a sampler that goes through some levels.
///
/// @param setup the sampler and what the network predicts
/// @param noise every draw of the run, in the order in which other programs draw
/// @param observer sees every step; it cancels by an exception
public record Diffusion(Unet unet, Guide guide, SamplerSetup setup, Noise noise, StepObserver observer) {

    /// The levels of a number of steps.
    public Schedule schedule(int steps) {
        return setup.timetable().schedule(steps);
    }

    /// This diffusion with another network and other conditions.
    public Diffusion with(Unet otherUnet, Guide otherGuide) {
        return new Diffusion(otherUnet, otherGuide, setup, noise, observer);
    }

    /// Noise in the shape of latents.
    Tensor noise(int... shape) {
        return noise.like(Tensor.zeros(shape));
    }

    /// Takes all steps, with nothing but the noisy latents to look at.
    Tensor run(Schedule schedule, Tensor start) {
        return run(schedule, start, UnaryOperator.identity(), StepObserver.NONE);
    }

    /// Takes all steps.
    ///
    /// @param widen adds channels to what the network sees
    /// @param after says from which latents to go on after each step
    Tensor run(Schedule schedule, Tensor start, UnaryOperator<Tensor> widen, StepObserver after) {
        var denoiser = setup.denoiser(new GuidedNetwork(unet, guide, schedule, widen));
        return setup.sampler().sample(new Run(denoiser, schedule, noise, step -> watched(step, after)), start);
    }

    private Tensor watched(Step step, StepObserver after) {
        Tensor picture = after.taken(step);
        return observer.taken(new Step(step.index(), step.count(), step.level(), picture, step.preview()));
    }
}
