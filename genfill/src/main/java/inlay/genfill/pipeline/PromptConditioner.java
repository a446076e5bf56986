package inlay.genfill.pipeline;

import inlay.genfill.text.Prompt;
import inlay.genfill.text.Prompt.Phase;
import java.util.List;
import java.util.stream.Stream;

/// From what a person wrote to what a denoiser is told, for every step.
public interface PromptConditioner {

    /// The conditioning of the text at one step, in a number of chunks that both prompts share.
    Conditioning condition(List<List<Prompt.Fragment>> sections, int chunks);

    /// How many chunks a text takes.
    int chunks(List<List<Prompt.Fragment>> sections);

    /// What stands for a missing negative prompt.
    default Conditioning unconditional(int chunks) {
        return condition(List.of(List.of()), chunks);
    }

    /// The two sides of guidance over a run.
    record Sides(Timeline positive, Timeline negative) {}

    /// Encodes both prompts for a run, each change of the text once.
    ///
    /// @param negative empty for none
    default Sides sides(String positive, String negative, int steps) {
        List<Phase> shown = Prompt.parse(positive).phases(steps);
        List<Phase> avoided = Prompt.parse(negative).phases(steps);
        int length = Stream.concat(shown.stream(), avoided.stream())
                .mapToInt(phase -> chunks(phase.sections()))
                .max()
                .orElse(1);
        return new Sides(
                timeline(shown, length),
                negative.isBlank() ? Timeline.constant(unconditional(length)) : timeline(avoided, length));
    }

    private Timeline timeline(List<Phase> phases, int length) {
        return new Timeline(phases.stream()
                .map(phase -> new Timeline.Stage(phase.firstStep(), condition(phase.sections(), length)))
                .toList());
    }
}
