package inlay.genfill.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CLIP's tokenizer (Radford et al., 2021), number for number that of the Hugging Face `tokenizers` library: text is
/// brought to its composed Unicode form, lower-cased, cut into words, single digits and runs of signs, and each of
/// those into byte pairs.
public final class ClipTokenizer {

    private static final Pattern MARK = Pattern.compile("<\\|startoftext\\|>|<\\|endoftext\\|>");
    private static final Pattern WORD = Pattern.compile(
            "'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Vocabulary vocabulary;

    public ClipTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The numbers of a text, without start, end or padding. The marks themselves, written out, are tokens.
    public List<Integer> encode(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            encodeWords(text.substring(from, mark.start()), numbers);
            numbers.add(vocabulary.numbers().get(mark.group()));
            from = mark.end();
        }
        encodeWords(text.substring(from), numbers);
        return List.copyOf(numbers);
    }

    private void encodeWords(String text, List<Integer> numbers) {
        Matcher word = WORD.matcher(lowerCase(Normalizer.normalize(text, Normalizer.Form.NFC)));
        while (word.find()) {
            for (String part : BytePairMerge.merge(letters(word.group()), vocabulary.merges())) {
                numbers.add(vocabulary.numbers().getOrDefault(part, vocabulary.end()));
            }
        }
    }

    private static List<String> letters(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        List<String> letters = new ArrayList<>(bytes.length);
        for (byte value : bytes) {
            letters.add(String.valueOf(ByteLetters.of(value)));
        }
        letters.set(bytes.length - 1, letters.getLast() + Vocabulary.WORD_END);
        return letters;
    }

    /// Each character for itself: a Greek word does not end in another sigma.
    private static String lowerCase(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> lower.append(Character.toString(point).toLowerCase(Locale.ROOT)));
        return lower.toString();
    }
}
