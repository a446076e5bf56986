package inlay.genfill.schedule;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// Sigmas in variance-exploding space down to none, for the samplers that follow its differential equation step by
/// step: Euler, Heun, LMS and their relatives.
///
/// @param training the noise of training
/// @param spacing how the timesteps are spread
/// @param offset added to leading timesteps
/// @param curve how sigma falls between the first and the last timestep
public record SigmaTimetable(TrainingNoise training, Spacing spacing, int offset, Curve curve) implements Timetable {

    @Override
    public Schedule schedule(int steps) {
        var space = new NoiseSpace.VarianceExploding(training);
        var timesteps = spacing.timesteps(training.timesteps(), steps, offset);
        var levels =
                switch (curve) {
                    case TIMESTEPS -> DoubleStream.of(timesteps).mapToObj(space::atTimestep);
                    case KARRAS, EXPONENTIAL, LOG_SIGNAL_TO_NOISE, BETA ->
                        Arrays.stream(curve.sigmas(
                                        training.sigma(timesteps[0]), training.sigma(timesteps[steps - 1]), steps))
                                .mapToObj(space::atSigma);
                };
        var origins = levels.toList();
        double largest = origins.getFirst().noise();
        return Schedule.through(space, origins, new NoiseLevel(0, 1, 0), initialScale(largest));
    }

    /// Leading steps start below the most noise of training, where signal and noise add up in variance.
    private double initialScale(double largest) {
        return spacing == Spacing.LEADING ? Math.hypot(largest, 1) : largest;
    }
}
