package inlay.genfill.schedule;

import java.util.ArrayList;

/// Picks from the few timesteps that a distilled network was taught, for LCM and TCD. Source: S. Luo et al., "Latent
/// Consistency Models", 2023, section 4.3.
///
/// @param training the noise of training
/// @param taught how many timesteps the network was taught, 50 as a rule
/// @param last where the last step leads
public record DistilledTimetable(TrainingNoise training, int taught, NoiseLevel last) implements Timetable {

    /// For latent consistency models, which end without noise.
    public static DistilledTimetable consistency(TrainingNoise training, int taught) {
        return new DistilledTimetable(training, taught, new NoiseLevel(0, 1, 0));
    }

    /// For trajectory consistency distillation, which ends with the least noise of training.
    public static DistilledTimetable trajectory(TrainingNoise training, int taught) {
        return new DistilledTimetable(training, taught, new NoiseSpace.VariancePreserving(training).atTimestep(0));
    }

    @Override
    public Schedule schedule(int steps) {
        var space = new NoiseSpace.VariancePreserving(training);
        int stride = training.timesteps() / taught;
        var levels = new ArrayList<NoiseLevel>();
        for (int i = 0; i < steps; i++) {
            int pick = i * taught / steps;
            levels.add(space.atTimestep((taught - pick) * stride - 1));
        }
        return Schedule.through(space, levels, last, 1);
    }
}
