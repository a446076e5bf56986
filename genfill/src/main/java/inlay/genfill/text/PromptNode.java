package inlay.genfill.text;

import java.util.List;

/// A piece of a prompt as it was written.
sealed interface PromptNode {

    record Text(String text) implements PromptNode {}

    /// `(inner:factor)`, `(inner)` or `[inner]`.
    record Weighted(List<PromptNode> inner, float factor) implements PromptNode {}

    /// `[before:after:when]`.
    record Scheduled(List<PromptNode> before, List<PromptNode> after, Moment when) implements PromptNode {}

    /// `[one|other|...]`: the next choice at each step.
    record Alternating(List<List<PromptNode>> choices) implements PromptNode {}

    /// When a scheduled piece changes.
    sealed interface Moment {

        /// The first step, counted from 0, that has the new text.
        int step(int steps);

        /// A whole number of steps.
        record Step(int number) implements Moment {
            @Override
            public int step(int steps) {
                return number;
            }
        }

        /// A share of all steps, as written with a decimal point.
        record Share(double share) implements Moment {
            @Override
            public int step(int steps) {
                return (int) (share * steps);
            }
        }
    }
}
