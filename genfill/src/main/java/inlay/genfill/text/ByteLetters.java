package inlay.genfill.text;

import java.util.List;
import java.util.stream.IntStream;

/// One visible character for each byte, as GPT-2 and CLIP write their vocabularies: printable bytes stand for
/// themselves, the others for the characters from 256 on.
final class ByteLetters {

    private static final List<Integer> PRINTABLE = IntStream.range(0, 256)
            .filter(value -> value >= '!' && value <= '~' || value >= 0xA1 && value <= 0xAC || value >= 0xAE)
            .boxed()
            .toList();
    private static final String LETTERS = letters();

    private ByteLetters() {}

    static char of(byte value) {
        return LETTERS.charAt(Byte.toUnsignedInt(value));
    }

    /// All letters in the order of the vocabulary: the printable ones first.
    static List<String> inVocabularyOrder() {
        var rest = IntStream.range(0, 256).filter(value -> !PRINTABLE.contains(value));
        return IntStream.concat(PRINTABLE.stream().mapToInt(Integer::intValue), rest)
                .mapToObj(value -> String.valueOf(LETTERS.charAt(value)))
                .toList();
    }

    private static String letters() {
        var letters = new StringBuilder();
        int next = 256;
        for (int value = 0; value < 256; value++) {
            letters.append((char) (PRINTABLE.contains(value) ? value : next++));
        }
        return letters.toString();
    }
}
