package inlay.genfill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.Chunker;
import inlay.genfill.text.ClipTokenizer;
import inlay.genfill.text.Padding;
import inlay.genfill.text.Prompt;
import inlay.genfill.text.TokenChunk;
import inlay.genfill.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptEncoderTest {

    private static final int WIDTH = 3;

    /// Words of one letter, so that every letter is a token.
    private static final Vocabulary LETTERS = new Vocabulary(
            Map.of("a</w>", 2, "b</w>", 3, ",</w>", 4, Vocabulary.START, 0, Vocabulary.END, 1), Map.of());

    private final Chunker chunker = new Chunker(new ClipTokenizer(LETTERS), Padding.END, Map.of());
    private final PromptEncoder encoder = new PromptEncoder(chunker, PromptEncoderTest::numbers);

    /// Every token becomes its number plus one, in all its places.
    private static TextEncoding numbers(List<TokenChunk> chunks) {
        float[] values = new float[chunks.size() * TokenChunk.LENGTH * WIDTH];
        float[] pooled = new float[chunks.size()];
        for (int i = 0; i < values.length; i++) {
            int token = i / WIDTH;
            values[i] = 1 + chunks.get(token / TokenChunk.LENGTH).numbers().get(token % TokenChunk.LENGTH);
        }
        for (int i = 0; i < pooled.length; i++) {
            pooled[i] = i + 1;
        }
        return new TextEncoding(
                Tensor.of(values, chunks.size(), TokenChunk.LENGTH, WIDTH),
                Optional.of(Tensor.of(pooled, chunks.size(), 1)));
    }

    @Test
    void aWeightScalesItsTokenAndKeepsTheMean() {
        Tensor plain = encode("a b", 1).tokens();
        Tensor weighted = encode("a (b:1.5)", 1).tokens();

        double ratioOfA = weighted.at(WIDTH) / plain.at(WIDTH);
        double ratioOfB = weighted.at(2 * WIDTH) / plain.at(2 * WIDTH);
        assertThat(ratioOfB / ratioOfA).isCloseTo(1.5, within(1e-6));
        assertThat(mean(weighted)).isCloseTo(mean(plain), within(1e-6));
    }

    @Test
    void longTextsStandSideBySideAndPoolTheFirstChunk() {
        PromptEncoder.Encoded encoded = encode("a BREAK b", 1);

        assertThat(encoded.tokens().shape()).containsExactly(1, 2 * TokenChunk.LENGTH, WIDTH);
        assertThat(encoded.pooled()).hasValue(Tensor.of(new float[] {1}, 1, 1));
    }

    @Test
    void theShorterOfTwoPromptsIsFilledWithEmptyChunks() {
        PromptConditioner.Sides sides = new SingleEncoderConditioner(encoder).sides("a BREAK b BREAK a", "b", 10);

        Tensor negative = sides.negative().at(0).text();
        assertThat(negative.shape()).isEqualTo(sides.positive().at(0).text().shape());
        assertThat(negative.slice(1, 77, 154)).isEqualTo(encode("", 1).tokens());
    }

    @Test
    void aScheduledPromptIsEncodedOncePerChange() {
        Timeline positive =
                new SingleEncoderConditioner(encoder).sides("[a:b:0.3]", "", 10).positive();

        assertThat(positive.stages()).extracting(Timeline.Stage::firstStep).containsExactly(0, 3);
    }

    @Test
    void theXlConditionsHoldBothEncodersThePooledTextAndTheSizes() {
        var conditioner = new XlConditioner(List.of(encoder, encoder), List.of(1024, 768, 0, 0, 1024, 768), true);

        PromptConditioner.Sides sides = conditioner.sides("a", "", 4);
        Conditioning positive = sides.positive().at(0);
        Conditioning negative = sides.negative().at(0);

        assertThat(positive.text().shape()).containsExactly(1, 77, 2 * WIDTH);
        assertThat(positive.additional().get("text_embeds").toArray()).containsExactly(1);
        assertThat(negative.text().toArray()).containsOnly(0);
        assertThat(negative.additional().get("text_embeds").toArray()).containsExactly(0);
        assertThat(negative.additional().get("time_ids").toArray()).containsExactly(1024, 768, 0, 0, 1024, 768);
    }

    private PromptEncoder.Encoded encode(String prompt, int length) {
        return encoder.encode(Prompt.parse(prompt).at(0, 1), length);
    }

    private static double mean(Tensor tensor) {
        double sum = 0;
        for (int i = 0; i < tensor.size(); i++) {
            sum += tensor.at(i);
        }
        return sum / tensor.size();
    }
}
