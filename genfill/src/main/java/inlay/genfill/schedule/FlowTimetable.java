package inlay.genfill.schedule;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/// Sigmas of a flow, shifted towards noise.
///
/// @param space the flow
/// @param shift the shift
/// @param smallest the sigma of the last step before the shift, for a number of steps
/// @param curve how sigma falls
/// @param lastOrigin the sigma that the last step starts from after all, which the others are stretched to; 0 leaves
///     them where they are
public record FlowTimetable(
        NoiseSpace.Flow space, FlowShift shift, IntToDoubleFunction smallest, Curve curve, double lastOrigin)
        implements Timetable {

    /// Evenly down to the least noise of training, with a fixed shift that the least noise takes twice, as Stable
    /// Diffusion 3 was published with.
    public static FlowTimetable fixed(NoiseSpace.Flow space, FlowShift shift) {
        double least = shift.apply(1.0 / space.timesteps());
        return new FlowTimetable(space, shift, steps -> least, Curve.TIMESTEPS, 0);
    }

    /// Evenly by one over the number of steps, with a shift that depends on the size of the picture, as FLUX.1 was
    /// published with.
    public static FlowTimetable dynamic(NoiseSpace.Flow space, double exponent) {
        return new FlowTimetable(space, FlowShift.exponential(exponent), steps -> 1.0 / steps, Curve.TIMESTEPS, 0);
    }

    /// The same sigmas along another curve.
    public FlowTimetable along(Curve other) {
        return new FlowTimetable(space, shift, smallest, other, lastOrigin);
    }

    /// The same sigmas, stretched so that the last step starts from a given one.
    public FlowTimetable stretchedTo(double sigma) {
        return new FlowTimetable(space, shift, smallest, curve, sigma);
    }

    @Override
    public Schedule schedule(int steps) {
        return schedule(Curve.evenly(1, smallest.applyAsDouble(steps), steps));
    }

    /// A run over explicit sigmas, still to be shifted.
    public Schedule schedule(double[] sigmas) {
        var shifted = DoubleStream.of(sigmas).map(shift::apply).toArray();
        if (lastOrigin > 0) {
            double stretch = (1 - shifted[shifted.length - 1]) / (1 - lastOrigin);
            shifted = DoubleStream.of(shifted)
                    .map(sigma -> 1 - (1 - sigma) / stretch)
                    .toArray();
        }
        if (curve != Curve.TIMESTEPS) {
            shifted = curve.sigmas(shifted[0], shifted[shifted.length - 1], shifted.length);
        }
        var levels = DoubleStream.of(shifted).mapToObj(space::atSigma).toList();
        return Schedule.through(space, levels, space.atSigma(0), 1);
    }
}
