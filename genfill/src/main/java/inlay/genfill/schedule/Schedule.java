package inlay.genfill.schedule;

import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// The levels of one run: step i asks the network at `from(i)` and leads to `to(i)`.
///
/// @param space how noisy pictures are written
/// @param origins where each step starts
/// @param targets where each step leads, usually the next one's origin
/// @param first the first step to take; not 0 where a run starts from a picture rather than from noise
/// @param initialScale the factor that makes standard normal noise a picture of the first level
public record Schedule(
        NoiseSpace space, List<NoiseLevel> origins, List<NoiseLevel> targets, int first, double initialScale) {

    public Schedule {
        origins = List.copyOf(origins);
        targets = List.copyOf(targets);
        if (origins.isEmpty() || origins.size() != targets.size()) {
            throw new IllegalArgumentException("a schedule needs at least one step, each with origin and target");
        }
        if (first < 0 || first >= origins.size()) {
            throw new IllegalArgumentException("step " + first + " is not one of " + origins.size());
        }
    }

    /// A schedule whose every step leads to the next one's origin, and the last to a level of its own.
    public static Schedule through(NoiseSpace space, List<NoiseLevel> levels, NoiseLevel last, double initialScale) {
        var targets = new ArrayList<>(levels.subList(1, levels.size()));
        targets.add(last);
        return new Schedule(space, levels, targets, 0, initialScale);
    }

    /// The same run from a later step on.
    public Schedule startingAt(int step) {
        return new Schedule(space, origins, targets, step, initialScale);
    }

    /// The same run with the last steps left out, for a second network to take.
    public Schedule endingAt(int step) {
        return new Schedule(space, origins.subList(0, step), targets.subList(0, step), first, initialScale);
    }

    /// The run of an image-to-image strength: the share of the steps to take, rounded down to whole steps.
    ///
    /// @param strength more than 0, at most 1
    /// @throws IllegalArgumentException if the strength leaves no step
    public Schedule ofStrength(double strength) {
        int taken = Math.min((int) (steps() * strength), steps());
        if (taken < 1) {
            throw new IllegalArgumentException(
                    "A strength of " + strength + " leaves none of " + steps() + " steps; raise one of the two.");
        }
        return startingAt(steps() - taken);
    }

    /// How many steps the whole run has, those before the first included.
    public int steps() {
        return origins.size();
    }

    /// Where a step starts.
    public NoiseLevel from(int step) {
        return origins.get(step);
    }

    /// Where a step leads.
    public NoiseLevel to(int step) {
        return targets.get(step);
    }

    /// Whether a step is the last.
    public boolean last(int step) {
        return step == steps() - 1;
    }

    /// Pure noise to start from.
    public Tensor start(Tensor noise) {
        return noise.times(initialScale);
    }

    /// A picture with the noise of the first step to take.
    public Tensor start(Tensor picture, Tensor noise) {
        return from(first).mix(picture, noise);
    }
}
