package inlay.genfill.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.text.Vocabulary.Pair;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClipTokenizerTest {

    static final ClipTokenizer CLIP = new ClipTokenizer(VocabularyFiles.read(resource("merges.txt.gz")));

    @TempDir
    Path folder;

    static Path resource(String name) {
        try {
            return Path.of(ClipTokenizerTest.class.getResource("/clip/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Stream<JsonNode> golden() {
        return new JsonMapper().readTree(resource("golden.json").toFile()).valueStream();
    }

    /// Numbers from version 0.23.2 of the `tokenizers` library.
    @ParameterizedTest
    @MethodSource("golden")
    void agreesWithTheReferenceLibrary(JsonNode line) {
        List<Integer> expected =
                line.path("numbers").valueStream().map(JsonNode::intValue).toList();
        assertThat(CLIP.encode(line.path("text").stringValue())).isEqualTo(expected);
    }

    @Test
    void hasClipsProportions() {
        assertThat(CLIP.vocabulary().size()).isEqualTo(49408);
        assertThat(CLIP.vocabulary().start()).isEqualTo(49406);
        assertThat(CLIP.vocabulary().end()).isEqualTo(49407);
    }

    @Test
    void aWordOfAHundredThousandLettersIsNoTrouble() {
        assertThat(CLIP.encode("a".repeat(100_000))).hasSizeLessThan(100_000);
    }

    @Test
    void theThreeFormsOfAVocabularyAgree() throws IOException {
        var json = new JsonMapper();
        Vocabulary vocabulary = CLIP.vocabulary();
        List<List<String>> merges = new ArrayList<>();
        vocabulary.merges().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Pair, Integer>::getValue))
                .forEach(merge ->
                        merges.add(List.of(merge.getKey().left(), merge.getKey().right())));
        List<String> lines = merges.stream().map(pair -> String.join(" ", pair)).toList();
        json.writeValue(folder.resolve("vocab.json").toFile(), vocabulary.numbers());
        Files.writeString(folder.resolve("merges.txt"), "#version: 0.2\n" + String.join("\n", lines) + "\n");
        Path pairs = folder.resolve("pairs.json");
        Path texts = folder.resolve("texts.json");
        json.writeValue(pairs.toFile(), Map.of("model", Map.of("vocab", vocabulary.numbers(), "merges", merges)));
        json.writeValue(texts.toFile(), Map.of("model", Map.of("vocab", vocabulary.numbers(), "merges", lines)));
        assertThat(VocabularyFiles.read(folder)).isEqualTo(vocabulary);
        assertThat(VocabularyFiles.read(pairs)).isEqualTo(vocabulary);
        assertThat(VocabularyFiles.read(texts)).isEqualTo(vocabulary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"model\":{\"vocab\":{\"a\":\"b\"}}}", "{\"model\":7}"})
    void refusesWhatIsNoVocabulary(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), content);
        assertThatThrownBy(() -> VocabularyFiles.read(file))
                .isInstanceOf(UnreadableVocabularyException.class)
                .hasMessageContaining("tokenizer.json");
    }
}
