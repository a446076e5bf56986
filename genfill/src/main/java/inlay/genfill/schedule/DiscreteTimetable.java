package inlay.genfill.schedule;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// Whole timesteps of training in variance-preserving space, a fixed stride apart: what DDIM, DDPM and PNDM were
/// published with.
///
/// @param training the noise of training
/// @param spacing how the timesteps are spread
/// @param offset added to leading timesteps
/// @param ending where the last step leads
public record DiscreteTimetable(TrainingNoise training, Spacing spacing, int offset, Ending ending)
        implements Timetable {

    /// Where the last step leads.
    public enum Ending {
        /// No noise at all.
        CLEAN,
        /// The least noise of training, as most latent diffusion checkpoints were sampled.
        FIRST_TIMESTEP
    }

    @Override
    public Schedule schedule(int steps) {
        var space = new NoiseSpace.VariancePreserving(training);
        int stride = training.timesteps() / steps;
        var timesteps = Arrays.stream(spacing.timesteps(training.timesteps(), steps, offset))
                .map(Math::rint)
                .toArray();
        var origins = DoubleStream.of(timesteps).mapToObj(space::atTimestep).toList();
        var targets = DoubleStream.of(timesteps)
                .map(timestep -> timestep - stride)
                .mapToObj(timestep -> timestep < 0 ? end(space) : space.atTimestep(timestep))
                .toList();
        return new Schedule(space, origins, targets, 0, 1);
    }

    private NoiseLevel end(NoiseSpace space) {
        return switch (ending) {
            case CLEAN -> new NoiseLevel(0, 1, 0);
            case FIRST_TIMESTEP -> space.atTimestep(0);
        };
    }
}
