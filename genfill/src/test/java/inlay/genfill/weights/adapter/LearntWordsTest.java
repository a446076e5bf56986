package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.text.Chunker;
import inlay.genfill.text.ClipTokenizer;
import inlay.genfill.text.Padding;
import inlay.genfill.text.Prompt;
import inlay.genfill.text.Vocabulary;
import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.component.Component;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearntWordsTest {

    private static final String VOCABULARY = "text_model.embeddings.token_embedding.weight";

    @ParameterizedTest
    @CsvSource({
        "emb_params, my-style.safetensors, my-style",
        "<cat-toy>, learned_embeds.safetensors, <cat-toy>",
        "string_to_param.*, old, old",
    })
    void isCalledAsItsTensorOrItsFile(String tensor, String file, String word) {
        var learnt = LearntWord.read(file(file).with(tensor, Shape.of(3), 1, 2, 3));
        assertThat(learnt.word()).isEqualTo(word);
        assertThat(learnt.tokens()).isEqualTo(1);
        assertThat(learnt.called("x").word()).isEqualTo("x");
        assertThat(learnt.vectors()).containsOnlyKeys(Component.TEXT_ENCODER);
        assertThat(learnt.vectors().get(Component.TEXT_ENCODER).shape()).isEqualTo(Shape.of(1, 3));
    }

    private static MemoryWeights file(String name) {
        return new MemoryWeights(name, Map.of());
    }

    private static LearntWord pair(String word) {
        return LearntWord.read(file(word + ".safetensors")
                .with("clip_g", NumberFormat.F16, Shape.of(2, 3), 1, 2, 3, 4, 5, 6)
                .with("clip_l", Shape.of(2, 2), 7, 8, 9, 10));
    }

    @Test
    void joinsTheVectorsOfEachEncoder() {
        var words = List.of(pair("one"), pair("two"));
        var first = encoder(2);
        var second = encoder(3);
        assertThat(learnt(first, Component.TEXT_ENCODER, words)).containsExactly(7, 8, 9, 10, 7, 8, 9, 10);
        assertThat(learnt(second, Component.SECOND_TEXT_ENCODER, words))
                .containsExactly(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
        assertThat(new LearntWords(words).join(first, Component.TEXT_ENCODER).names())
                .containsExactly(VOCABULARY, LearntWords.TENSOR);
    }

    private static MemoryWeights encoder(int width) {
        return file("model.safetensors").with(VOCABULARY, Shape.of(5, width));
    }

    private static float[] learnt(MemoryWeights encoder, Component component, List<LearntWord> words) {
        return new LearntWords(words)
                .join(encoder, component)
                .tensor(LearntWords.TENSOR)
                .toFloats();
    }

    @Test
    void refusesWordsOfOtherEncoders() {
        assertThatThrownBy(() -> new LearntWords(List.of(pair("one"))).join(encoder(4), Component.TEXT_ENCODER))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessage("“one.safetensors” was learnt by another kind of model than the one that it is used with.");
        var embedding = file("style.safetensors").with("emb_params", Shape.of(1, 1024));
        LearntWord.requireFor(BaseSystem.STABLE_DIFFUSION_2, embedding);
        assertThatThrownBy(() -> LearntWord.requireFor(BaseSystem.STABLE_DIFFUSION_1, embedding))
                .hasMessageContaining("is an embedding for Stable Diffusion 2 and does not fit Stable Diffusion 1");
    }

    @Test
    void refusesWhatIsNoWord() {
        assertThatThrownBy(() -> LearntWord.read(
                        file("x.safetensors").with("a", Shape.of(1), 1).with("b", Shape.of(1), 1)))
                .hasMessage("“x.safetensors” is not a textual inversion embedding.");
        assertThatThrownBy(() -> LearntWord.read(file("x.safetensors").with("a", Shape.of(1, 1, 1), 1)))
                .isInstanceOf(UnusableWeightsException.class);
        assertThatThrownBy(() -> LearntWord.read(
                        file("x.safetensors").with("clip_l", Shape.of(1, 2)).with("clip_g", Shape.of(2, 3))))
                .hasMessageContaining("different length");
    }

    @Test
    void aWordInAPromptTakesItsNumbers() {
        var vocabulary = new Vocabulary(Map.of("a</w>", 0, Vocabulary.START, 1, Vocabulary.END, 2), Map.of());
        var numbers = new LearntWords(List.of(pair("one"), pair("two"))).numbers(5);
        assertThat(numbers).isEqualTo(Map.of("one", List.of(5, 6), "two", List.of(7, 8)));
        var chunks = new Chunker(new ClipTokenizer(vocabulary), Padding.END, numbers)
                .chunks(Prompt.parse("a two a").at(0, 1));
        assertThat(chunks.getFirst().numbers().subList(0, 6)).containsExactly(1, 0, 7, 8, 0, 2);
    }
}
