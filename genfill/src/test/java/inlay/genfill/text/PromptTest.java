package inlay.genfill.text;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.text.Prompt.Fragment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    /// The examples of the web UI's own documentation, and the corners around them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "normal text ! normal text=1.00",
                "an (important) word ! an =1.00|important=1.10| word=1.00",
                "(unbalanced ! unbalanced=1.10",
                "unbalanced) ! unbalanced)=1.00",
                "\\(literal\\] ! (literal]=1.00",
                "(unnecessary)(parens) ! unnecessaryparens=1.10",
                "a ((house:1.5) on a [hill]) ! a =1.00|house=1.65| on a =1.10|hill=1.00",
                "(word:.5) ! word=0.50",
                "(a:b:1.2) ! a:b=1.20",
                "(word:-1) ! word=-1.00",
                "(a:1.2.3) ! a:1.2.3=1.10",
                "[weak] ! weak=0.91",
                "[a:b:c] ! a:b:c=0.91",
                "a|b:c ! a|b:c=1.00",
                "back\\slash ! backslash=1.00",
                "one BREAK two ! one=1.00 / two=1.00",
                "(one BREAK two:2) ! one=2.00 / two=2.00",
                "BREAKFAST ! BREAKFAST=1.00",
            })
    void readsWeights(String prompt, String expected) {
        assertThat(text(Prompt.parse(prompt).at(0, 10))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "[cat:dog:0.5], 10, 0:cat 5:dog",
        "[cat:dog:3], 10, 0:cat 3:dog",
        "[late:4], 10, 0: 4:late",
        "[early::4], 10, 0:early 4:",
        "[[a:b:2]:c:0.5], 10, 0:a 2:b 5:c",
        "[a|b], 4, 0:a 1:b 2:a 3:b",
        "[a|], 2, 0:a 1:",
        "[never:99], 10, 0:",
    })
    void changesOverTheSteps(String prompt, int steps, String expected) {
        String phases = Prompt.parse(prompt).phases(steps).stream()
                .map(phase -> phase.firstStep() + ":"
                        + phase.sections().getFirst().stream()
                                .map(Fragment::text)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        assertThat(phases).isEqualTo(expected);
    }

    @Test
    void anyTextIsAPrompt() {
        var random = new SplittableRandom(9);
        String alphabet = "ab ()[]:|\\.15BREAK";
        for (int round = 0; round < 3000; round++) {
            String prompt = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                    .collect(Collectors.joining());
            assertThat(Prompt.parse(prompt).phases(4)).isNotEmpty();
        }
        assertThat(Prompt.parse("(".repeat(100_000)).at(0, 1)).hasSize(1);
    }

    @Test
    void longPromptsGoIntoChunksAndPhrasesStayWhole() {
        var chunker = new Chunker(ClipTokenizerTest.CLIP, Padding.ZERO, Map.of());
        String prompt = "cat ".repeat(60) + ", " + "dog ".repeat(30);
        var chunks = chunker.chunks(Prompt.parse(prompt).at(0, 1));
        assertThat(chunks).hasSize(2).allSatisfy(chunk -> {
            assertThat(chunk.numbers()).hasSize(77).startsWith(49406);
            assertThat(chunk.weights()).hasSize(77);
        });
        assertThat(chunks.getFirst().numbers()).endsWith(267, 49407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(chunks.getLast().numbers().subList(1, 31)).containsOnly(1929);
        assertThat(chunker.chunks(Prompt.parse("a BREAK b").at(0, 1))).hasSize(2);
        assertThat(chunker.chunks(Prompt.parse("").at(0, 1))).hasSize(1);
    }

    @Test
    void learntWordsBecomeTheirVectors() {
        var chunker = new Chunker(ClipTokenizerTest.CLIP, Padding.END, Map.of("<me>", List.of(49408, 49409)));
        var chunk = chunker.chunks(Prompt.parse("photo of (<me>:1.5)").at(0, 1)).getFirst();
        assertThat(chunk.numbers().subList(0, 7)).containsExactly(49406, 1125, 539, 49408, 49409, 49407, 49407);
        assertThat(chunk.weights().subList(0, 6)).containsExactly(1f, 1f, 1f, 1.5f, 1.5f, 1f);
        var split = chunker.chunks(Prompt.parse("cat ".repeat(74) + "<me>").at(0, 1));
        assertThat(split).hasSize(2);
        assertThat(split.getLast().numbers()).startsWith(49406, 49408, 49409, 49407);
    }

    @Test
    void wildcardsTakeLinesFromTheirLists() {
        var wildcards = new Wildcards(name -> switch (name) {
            case "animal" -> List.of("__big_cat__");
            case "big_cat" -> List.of("lion", "tiger");
            case "loop" -> List.of("__loop__ __loop__");
            default -> List.of();
        });
        assertThat(wildcards.expand("a __animal__, __unknown__", new SplittableRandom(1)))
                .matches("a (lion|tiger), __unknown__");
        assertThat(wildcards.expand("__loop__", new SplittableRandom(1))).hasSizeLessThan(10_000);
    }

    private static String text(List<List<Fragment>> sections) {
        return sections.stream()
                .map(section -> section.stream()
                        .map(fragment -> String.format(Locale.ROOT, "%s=%.2f", fragment.text(), fragment.weight()))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));
    }
}
