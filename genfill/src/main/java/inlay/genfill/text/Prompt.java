package inlay.genfill.text;

import inlay.genfill.text.PromptNode.Alternating;
import inlay.genfill.text.PromptNode.Scheduled;
import inlay.genfill.text.PromptNode.Text;
import inlay.genfill.text.PromptNode.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A prompt in the customary syntax: `(word:1.2)`, `(word)` for 1.1 and `[word]` for 1/1.1; `[before:after:0.5]`,
/// `[added:10]` and `[removed::10]` by share or number of steps; `[one|other]` by turns; `BREAK` begins a new chunk of
/// tokens; a backslash before a bracket makes it text.
public final class Prompt {

    private static final Pattern BREAK = Pattern.compile("\\s*\\bBREAK\\b\\s*", Pattern.DOTALL);

    private final List<PromptNode> nodes;

    private Prompt(List<PromptNode> nodes) {
        this.nodes = nodes;
    }

    /// A run of text of one weight.
    public record Fragment(String text, float weight) {}

    /// What the prompt says for a stretch of steps: sections that a `BREAK` divides, each a list of fragments.
    ///
    /// @param firstStep the first step that it holds for, from 0
    public record Phase(int firstStep, List<List<Fragment>> sections) {}

    /// Reads any text; what is not syntax is taken literally.
    public static Prompt parse(String text) {
        return new Prompt(PromptParser.parse(text));
    }

    /// The sections at one step, counted from 0, of `steps`.
    public List<List<Fragment>> at(int step, int steps) {
        List<Fragment> fragments = new ArrayList<>();
        collect(nodes, 1, step, steps, fragments);
        return sections(fragments);
    }

    /// The prompt over all steps, without repetitions of what stays: at least one phase, the first at step 0.
    public List<Phase> phases(int steps) {
        List<Phase> phases = new ArrayList<>();
        for (int step = 0; step < Math.max(1, steps); step++) {
            var sections = at(step, steps);
            if (phases.isEmpty() || !phases.getLast().sections().equals(sections)) {
                phases.add(new Phase(step, sections));
            }
        }
        return List.copyOf(phases);
    }

    private static void collect(List<PromptNode> nodes, float weight, int step, int steps, List<Fragment> fragments) {
        for (PromptNode node : nodes) {
            switch (node) {
                case Text(String text) -> append(fragments, text, weight);
                case Weighted(var inner, float factor) -> collect(inner, weight * factor, step, steps, fragments);
                case Scheduled(var before, var after, var when) ->
                    collect(step < when.step(steps) ? before : after, weight, step, steps, fragments);
                case Alternating(var choices) ->
                    collect(choices.get(step % choices.size()), weight, step, steps, fragments);
            }
        }
    }

    /// Neighbours of one weight are one fragment, so that no word is cut where the syntax was.
    private static void append(List<Fragment> fragments, String text, float weight) {
        if (!fragments.isEmpty() && fragments.getLast().weight() == weight) {
            Fragment last = fragments.removeLast();
            fragments.add(new Fragment(last.text() + text, weight));
        } else {
            fragments.add(new Fragment(text, weight));
        }
    }

    private static List<List<Fragment>> sections(List<Fragment> fragments) {
        List<List<Fragment>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (Fragment fragment : fragments) {
            String[] parts = BREAK.split(fragment.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    sections.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    sections.getLast().add(new Fragment(parts[i], fragment.weight()));
                }
            }
        }
        return sections.stream().map(List::copyOf).toList();
    }
}
