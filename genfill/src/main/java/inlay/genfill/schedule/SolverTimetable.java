package inlay.genfill.schedule;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Whole timesteps in variance-preserving space, as the multistep solvers were published with: DPM-Solver, UniPC and
/// DEIS. Curves run over all the noise of training, and timesteps are rounded to those it had.
///
/// @param training the noise of training
/// @param spacing how the timesteps are spread
/// @param offset added to leading timesteps
/// @param curve how sigma falls
/// @param lastSigma where the last step leads
public record SolverTimetable(TrainingNoise training, Spacing spacing, int offset, Curve curve, LastSigma lastSigma)
        implements Timetable {

    /// Where the last step leads.
    public enum LastSigma {
        /// No noise at all.
        ZERO,
        /// The least noise of training.
        SMALLEST
    }

    @Override
    public Schedule schedule(int steps) {
        var space = new NoiseSpace.VariancePreserving(training);
        var origins =
                switch (curve) {
                    case TIMESTEPS -> DoubleStream.of(timesteps(steps)).mapToObj(space::atTimestep);
                    case KARRAS, LOG_SIGNAL_TO_NOISE ->
                        DoubleStream.of(sigmas(steps))
                                .mapToObj(sigma -> space.level(Math.rint(training.timestep(sigma)), sigma));
                    case EXPONENTIAL, BETA ->
                        DoubleStream.of(sigmas(steps))
                                .mapToObj(sigma -> space.level(Math.floor(training.timestep(sigma)), sigma));
                };
        double last = lastSigma == LastSigma.ZERO ? 0 : training.smallestSigma();
        return Schedule.through(space, origins.toList(), space.level(0, last), 1);
    }

    /// One more than asked for is spread, and the cleanest left out: the last step leads to the last sigma instead.
    private double[] timesteps(int steps) {
        int total = training.timesteps();
        return switch (spacing) {
            case LINSPACE ->
                DoubleStream.of(Curve.evenly(total - 1, 0, steps + 1))
                        .limit(steps)
                        .map(Math::rint)
                        .toArray();
            case LEADING ->
                IntStream.range(0, steps)
                        .mapToDouble(i -> (steps - i) * (total / (steps + 1)) + offset)
                        .toArray();
            case TRAILING -> spacing.timesteps(total, steps, offset);
        };
    }

    private double[] sigmas(int steps) {
        return curve.sigmas(training.largestSigma(), training.smallestSigma(), steps);
    }
}
