package inlay.genfill.text;

import inlay.genfill.text.PromptNode.Alternating;
import inlay.genfill.text.PromptNode.Moment;
import inlay.genfill.text.PromptNode.Scheduled;
import inlay.genfill.text.PromptNode.Text;
import inlay.genfill.text.PromptNode.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the prompt syntax that AUTOMATIC1111's web UI made customary. Nothing is an error: a bracket that closes
/// nothing is text, and one that nothing closes reaches to the end.
final class PromptParser {

    private static final float STRONGER = 1.1f;
    private static final int MAXIMUM_DEPTH = 100;
    private static final Pattern WEIGHT = Pattern.compile(":\\s*([+-]?(?:\\d{1,9}(?:\\.\\d*)?|\\.\\d+))\\s*\\)");
    private static final Pattern MOMENT = Pattern.compile("\\s*(\\d{1,9}|\\d{0,9}\\.\\d+|\\d{1,9}\\.)\\s*");
    private static final String SPECIAL = "()[]|:\\";

    private final String prompt;
    private int position;
    private int depth;

    private PromptParser(String prompt) {
        this.prompt = prompt;
    }

    static List<PromptNode> parse(String prompt) {
        return new PromptParser(prompt).sequence("");
    }

    /// Reads up to the end or to one of `stops`, which stays unread.
    private List<PromptNode> sequence(String stops) {
        List<PromptNode> nodes = new ArrayList<>();
        var text = new StringBuilder();
        while (position < prompt.length() && stops.indexOf(prompt.charAt(position)) < 0) {
            char character = prompt.charAt(position++);
            boolean opens = (character == '(' || character == '[') && depth < MAXIMUM_DEPTH;
            if (opens) {
                flush(text, nodes);
                depth++;
                nodes.add(character == '(' ? round() : square());
                depth--;
            } else if (character != '\\') {
                text.append(character);
            } else if (position < prompt.length() && SPECIAL.indexOf(prompt.charAt(position)) >= 0) {
                text.append(prompt.charAt(position++));
            }
        }
        flush(text, nodes);
        return List.copyOf(nodes);
    }

    private static void flush(StringBuilder text, List<PromptNode> nodes) {
        if (!text.isEmpty()) {
            nodes.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private PromptNode round() {
        List<PromptNode> inner = new ArrayList<>();
        while (true) {
            inner.addAll(sequence(":)"));
            if (position == prompt.length()) {
                return new Weighted(List.copyOf(inner), STRONGER);
            }
            Matcher weight = WEIGHT.matcher(prompt).region(position, prompt.length());
            if (weight.lookingAt()) {
                position = weight.end();
                return new Weighted(List.copyOf(inner), Float.parseFloat(weight.group(1)));
            }
            if (prompt.charAt(position++) == ')') {
                return new Weighted(List.copyOf(inner), STRONGER);
            }
            inner.add(new Text(":"));
        }
    }

    private PromptNode square() {
        List<List<PromptNode>> parts = new ArrayList<>();
        var separators = new StringBuilder();
        while (true) {
            parts.add(sequence(":|]"));
            boolean unclosed = position == prompt.length();
            char stop = unclosed ? ']' : prompt.charAt(position++);
            if (stop == ']') {
                return unclosed ? weaker(parts, separators) : closed(parts, separators.toString());
            }
            separators.append(stop);
        }
    }

    private static PromptNode closed(List<List<PromptNode>> parts, String separators) {
        if (!separators.isEmpty() && separators.chars().allMatch(separator -> separator == '|')) {
            return new Alternating(List.copyOf(parts));
        }
        Optional<Moment> when =
                separators.equals(":") || separators.equals("::") ? moment(parts.getLast()) : Optional.empty();
        return when.<PromptNode>map(moment -> parts.size() == 2
                        ? new Scheduled(List.of(), parts.getFirst(), moment)
                        : new Scheduled(parts.getFirst(), parts.get(1), moment))
                .orElseGet(() -> weaker(parts, separators));
    }

    private static Optional<Moment> moment(List<PromptNode> part) {
        if (part.size() != 1 || !(part.getFirst() instanceof Text(String text))) {
            return Optional.empty();
        }
        Matcher number = MOMENT.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                number.group(1).contains(".")
                        ? new Moment.Share(Double.parseDouble(number.group(1)))
                        : new Moment.Step(Integer.parseInt(number.group(1))));
    }

    private static PromptNode weaker(List<List<PromptNode>> parts, CharSequence separators) {
        List<PromptNode> inner = new ArrayList<>(parts.getFirst());
        for (int i = 1; i < parts.size(); i++) {
            inner.add(new Text(String.valueOf(separators.charAt(i - 1))));
            inner.addAll(parts.get(i));
        }
        return new Weighted(List.copyOf(inner), 1 / STRONGER);
    }
}
