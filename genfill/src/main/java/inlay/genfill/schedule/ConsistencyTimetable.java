package inlay.genfill.schedule;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Karras' curve at some of the points that a consistency model was taught, down to its smallest sigma. Source: Y. Song
/// et al., "Consistency Models", 2023.
///
/// @param largest where a run starts
/// @param smallest where it ends
/// @param taught how many points the network was taught
public record ConsistencyTimetable(double largest, double smallest, int taught) implements Timetable {
    private static final double TIMESTEP_SCALE = 250;

    @Override
    public Schedule schedule(int steps) {
        int stride = taught / steps;
        return at(IntStream.range(0, steps).map(i -> i * stride).toArray());
    }

    /// A run over explicit points, counted from the noisiest.
    public Schedule at(int... points) {
        var space = new NoiseSpace.Continuous(TIMESTEP_SCALE);
        var positions = Arrays.stream(points)
                .mapToDouble(point -> (double) point / (taught - 1))
                .toArray();
        var levels = DoubleStream.of(Curve.karras(largest, smallest, positions))
                .mapToObj(space::atSigma)
                .toList();
        return Schedule.through(space, levels, space.atSigma(smallest), largest);
    }
}
