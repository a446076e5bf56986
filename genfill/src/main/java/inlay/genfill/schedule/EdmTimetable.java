package inlay.genfill.schedule;

import java.util.stream.DoubleStream;

/// Sigmas along a curve between two given ones and down to none, for networks that were trained on every sigma.
/// Source: T. Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models", 2022.
///
/// @param largest where a run starts
/// @param smallest where its last step starts
/// @param curve how sigma falls
public record EdmTimetable(double largest, double smallest, Curve curve) implements Timetable {
    private static final double TIMESTEP_SCALE = 0.25;

    @Override
    public Schedule schedule(int steps) {
        var space = new NoiseSpace.Continuous(TIMESTEP_SCALE);
        var sigmas = curve == Curve.KARRAS
                ? Curve.karrasInSinglePrecision(largest, smallest, steps)
                : curve.sigmas(largest, smallest, steps);
        var levels = DoubleStream.of(sigmas)
                .map(sigma -> (float) sigma)
                .mapToObj(sigma -> space.level((float) space.timestep(sigma), sigma))
                .toList();
        return Schedule.through(space, levels, new NoiseLevel(0, 1, 0), Math.hypot(largest, 1));
    }
}
