package inlay.genfill.schedule;

import java.util.stream.DoubleStream;

/// Sigmas of a flow for the multistep solvers, which need some signal at every level and whole timesteps.
///
/// @param space the flow
/// @param shift the shift
/// @param largest the sigma of the first step before the shift
/// @param smallest the sigma below the last step's before the shift
public record FlowSolverTimetable(NoiseSpace.Flow space, FlowShift shift, double largest, double smallest)
        implements Timetable {
    private static final double LEAST_SIGNAL = 1e-6;

    /// As DPM-Solver is run on flows.
    public static FlowSolverTimetable dpmSolver(NoiseSpace.Flow space, FlowShift shift) {
        return new FlowSolverTimetable(space, shift, 1 - 1.0 / space.timesteps(), 0);
    }

    /// As UniPC is run on flows.
    public static FlowSolverTimetable uniPc(NoiseSpace.Flow space, FlowShift shift) {
        return new FlowSolverTimetable(space, shift, 1, 1.0 / space.timesteps());
    }

    @Override
    public Schedule schedule(int steps) {
        var levels = DoubleStream.of(Curve.evenly(largest, smallest, steps + 1))
                .limit(steps)
                .map(sigma -> Math.min(shift.apply(sigma), 1 - LEAST_SIGNAL))
                .mapToObj(sigma -> space.level(Math.floor(space.timestep(sigma)), sigma))
                .toList();
        return Schedule.through(space, levels, space.atSigma(0), 1);
    }
}
