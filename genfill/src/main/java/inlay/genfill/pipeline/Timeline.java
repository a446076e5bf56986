package inlay.genfill.pipeline;

import java.util.List;

/// A conditioning that may change from step to step, as scheduled prompts and controls of limited range do.
///
/// @param stages in the order of their first steps, of which the first is 0
public record Timeline(List<Stage> stages) {

    /// What holds from a step on.
    ///
    /// @param firstStep counted from 0
    public record Stage(int firstStep, Conditioning conditioning) {}

    public Timeline {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.getFirst().firstStep() != 0) {
            throw new IllegalArgumentException("the first stage must begin with step 0");
        }
    }

    /// One conditioning for all steps.
    public static Timeline constant(Conditioning conditioning) {
        return new Timeline(List.of(new Stage(0, conditioning)));
    }

    /// What holds at a step.
    public Conditioning at(int step) {
        return stages.reversed().stream()
                .filter(stage -> stage.firstStep() <= step)
                .findFirst()
                .orElse(stages.getFirst())
                .conditioning();
    }
}
