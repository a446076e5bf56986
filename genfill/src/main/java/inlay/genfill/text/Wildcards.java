package inlay.genfill.text;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces `__name__` by one line out of the list of that name, chosen by the seed; lines may hold wildcards again.
///
/// @param lists the lines of a name; no lines for a name that is not known, which then stays as it is written
public record Wildcards(Function<String, List<String>> lists) {

    private static final Pattern WILDCARD =
            Pattern.compile("__([\\p{L}\\p{N}][\\p{L}\\p{N}/ -]*(?:_[\\p{L}\\p{N}/ -]+)*)__");
    private static final int MAXIMUM_DEPTH = 8;
    private static final int MAXIMUM_LENGTH = 100_000;

    /// The prompt with all wildcards replaced; lists that name each other in circles stop after a few rounds.
    public String expand(String prompt, RandomGenerator random) {
        String expanded = prompt;
        for (int round = 0; round < MAXIMUM_DEPTH && expanded.length() < MAXIMUM_LENGTH; round++) {
            String next = WILDCARD.matcher(expanded)
                    .replaceAll(name -> Matcher.quoteReplacement(choice(name.group(1), name.group(), random)));
            if (next.equals(expanded)) {
                break;
            }
            expanded = next;
        }
        return expanded;
    }

    private String choice(String name, String otherwise, RandomGenerator random) {
        List<String> lines = lists.apply(name);
        return lines.isEmpty() ? otherwise : lines.get(random.nextInt(lines.size()));
    }
}
