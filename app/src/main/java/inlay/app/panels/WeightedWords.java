package inlay.app.panels;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A prompt with a part of it selected, whose weight can be changed: `boat` becomes `(boat:1.1)`, and `(boat:1.1)`
/// becomes `boat` again.
///
/// @param text  the prompt
/// @param start where the selected part begins
/// @param end   behind its last character
record WeightedWords(String text, int start, int end) {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(3);
    private static final Pattern WEIGHTED = Pattern.compile("\\(([^()]*?):(-?\\d*\\.?\\d+)\\)", Pattern.DOTALL);

    /// With the selected words, or the word at the caret, weighing more or less.
    ///
    /// @param step such as 0.1; weights stay between 0 and 3
    WeightedWords heavier(BigDecimal step) {
        Matcher matcher = WEIGHTED.matcher(text);
        while (matcher.find()) {
            if (matcher.start() <= start && end <= matcher.end()) {
                return written(
                        matcher.start(), matcher.end(), matcher.group(1), new BigDecimal(matcher.group(2)), step);
            }
        }
        WeightedWords words = start == end ? wordAtCaret() : trimmed();
        String plain = text.substring(words.start, words.end);
        return plain.isEmpty() ? this : written(words.start, words.end, plain, ONE, step);
    }

    private WeightedWords written(int from, int to, String words, BigDecimal before, BigDecimal step) {
        BigDecimal weight = before.add(step).max(BigDecimal.ZERO).min(MOST).stripTrailingZeros();
        boolean plain = weight.compareTo(ONE) == 0;
        String now = plain ? words : "(" + words + ":" + weight.toPlainString() + ")";
        int first = from + (plain ? 0 : 1);
        return new WeightedWords(text.substring(0, from) + now + text.substring(to), first, first + words.length());
    }

    private WeightedWords trimmed() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new WeightedWords(text, from, to);
    }

    private WeightedWords wordAtCaret() {
        int from = start;
        int to = end;
        while (from > 0 && isPartOfWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isPartOfWord(text.charAt(to))) {
            to++;
        }
        return new WeightedWords(text, from, to);
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '\'' || character == '_';
    }
}
