package inlay.genfill.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.parity.HashNumbers;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.ReplacedWeights;
import inlay.genfill.weights.SafetensorsFile;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.adapter.AdaptedWeights;
import inlay.genfill.weights.adapter.Adapter;
import inlay.genfill.weights.adapter.AppliedAdapter;
import inlay.genfill.weights.adapter.LearntWord;
import inlay.genfill.weights.adapter.LearntWords;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ClipTextTest {

    private static final int WIDTH = 32;
    private static final int VOCABULARY = 1000;
    private static final int END = 999;
    private static final String QUERY = "text_model.encoder.layers.1.self_attn.q_proj";

    @TempDir
    Path folder;

    /// A learnt word with the vectors of ordinary tokens means what they mean.
    @Test
    void learntWordsTakeThePlaceOfTokens() throws IOException {
        try (Weights encoder = encoder()) {
            float[] table = encoder.tensor("text_model.embeddings.token_embedding.weight")
                    .toFloats();
            var word = LearntWord.read(file("word", "emb_params", Shape.of(2, WIDTH), rows(table, 17, 300)));
            var extended = new LearntWords(List.of(word)).join(encoder, Component.TEXT_ENCODER);
            float[] learnt = {998, 5, VOCABULARY, VOCABULARY + 1, 42, END, END};
            float[] spelled = {998, 5, 17, 300, 42, END, END};
            for (int end : new int[] {END, 2}) { // 2: the end is the greatest number that is no learnt word
                var expected = run(encoder, end, spelled);
                var got = run(extended, end, learnt);
                assertSame(got.get("last_hidden_state"), expected.get("last_hidden_state"));
                assertSame(got.get("text_embeds"), expected.get("text_embeds"));
            }
        }
    }

    /// The same through a plan, with settings told from the weights.
    @Test
    void plansJoinLearntWords() throws IOException {
        file(
                        "word",
                        "emb_params",
                        Shape.of(1, WIDTH),
                        HashNumbers.ofInput("word").first(WIDTH))
                .close();
        encoder().close();
        var source = new WeightSource(
                folder.resolve("encoder.safetensors"),
                Component.TEXT_ENCODER,
                "{\"num_hidden_layers\": 5, \"num_attention_heads\": 4, \"hidden_act\": \"gelu\"}");
        var plan = new BuiltNetwork(NetworkRole.TEXT_ENCODER, source);
        float[] numbers = {998, VOCABULARY, END};
        var joined = run(plan.withLearntWords(List.of(folder.resolve("word.safetensors"))), numbers);
        float[] ordinary = {998, 5, END};
        assertThat(joined.shape()).containsExactly(1, 3, WIDTH);
        assertThat(joined.toArray()).isNotEqualTo(run(plan, ordinary).toArray());
        var untold = new WeightSource(folder.resolve("encoder.safetensors"), Component.TEXT_ENCODER, "{}");
        assertThat(run(new BuiltNetwork(NetworkRole.TEXT_ENCODER, untold), ordinary)
                        .shape())
                .containsExactly(1, 3, WIDTH);
    }

    private static Tensor run(BuiltNetwork plan, float... numbers) {
        try (var session = new OnnxLoader().load(plan, () -> false)) {
            return session.run(Map.of("input_ids", Tensor.of(numbers, 1, numbers.length)), () -> false)
                    .get("last_hidden_state");
        }
    }

    private static float[] rows(float[] table, int... rows) {
        var chosen = new float[rows.length * WIDTH];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(table, rows[i] * WIDTH, chosen, i * WIDTH, WIDTH);
        }
        return chosen;
    }

    @Test
    void computesWithMergedAdapters() throws IOException {
        float[] up = HashNumbers.ofInput("up").first(WIDTH);
        float[] down = HashNumbers.ofInput("down").first(WIDTH);
        float[] difference = new float[WIDTH * WIDTH];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = up[i / WIDTH] * down[i % WIDTH] * 0.5f;
        }
        Path lora = folder.resolve("lora.safetensors");
        String module = "lora_te1_" + QUERY.replace('.', '_');
        new SafetensorsWriter()
                .add(module + ".lora_up.weight", NumberFormat.F32, Shape.of(WIDTH, 1), up)
                .add(module + ".lora_down.weight", NumberFormat.F32, Shape.of(1, WIDTH), down)
                .write(lora);
        float[] numbers = {998, 5, 17, END};
        try (Weights encoder = encoder();
                Weights adapter = SafetensorsFile.open(lora)) {
            var added = encoder.tensor(QUERY + ".weight").toFloats();
            for (int i = 0; i < added.length; i++) {
                added[i] += difference[i];
            }
            var merged = file("merged", QUERY + ".weight", Shape.of(WIDTH, WIDTH), added)
                    .tensor(QUERY + ".weight");
            var byHand = new ReplacedWeights(encoder, Map.of(QUERY + ".weight", merged));
            var applied = List.of(new AppliedAdapter(Adapter.read(adapter), 0.5f));
            var adapted = new AdaptedWeights(encoder, Component.TEXT_ENCODER, applied);
            var plain = run(encoder, END, numbers).get("text_embeds");
            var got = run(adapted, END, numbers).get("text_embeds");
            assertSame(got, run(byHand, END, numbers).get("text_embeds"));
            assertThat(Math.abs(got.at(0) - plain.at(0))).isGreaterThan(1e-3f);
        }
    }

    @Test
    void givesEveryLayerWithAndWithoutTheFinalNorm() throws IOException {
        try (Weights encoder = encoder()) {
            var outputs = run(encoder, END, 998, 5, END);
            assertThat(outputs).containsKeys("hidden_states.0", "normalised_hidden_states.4", "hidden_states.5");
            assertSame(outputs.get("normalised_hidden_states.5"), outputs.get("last_hidden_state"));
        }
    }

    @Test
    void encodesSeveralTextsAtOnce() throws IOException {
        try (Weights encoder = encoder()) {
            float[] both = {998, 5, 17, END, 998, 8, END, END};
            var together = run(encoder, END, Tensor.of(both, 2, 4)).get("text_embeds");
            assertThat(together.slice(0, 0, 1).toArray())
                    .containsExactly(
                            run(encoder, END, 998, 5, 17, END)
                                    .get("text_embeds")
                                    .toArray(),
                            within(1e-5f));
            assertThat(together.slice(0, 1, 2).toArray())
                    .containsExactly(
                            run(encoder, END, 998, 8, END, END)
                                    .get("text_embeds")
                                    .toArray(),
                            within(1e-5f));
        }
    }

    @Test
    void refusesWhatItCannotComputeByName() throws IOException {
        try (Weights encoder = encoder()) {
            var settings = new JsonMapper().createObjectNode().put("hidden_act", "leaky_relu");
            assertThatThrownBy(() -> graph(encoder, settings))
                    .isInstanceOf(UnsupportedNetworkException.class)
                    .hasMessageContaining("“hidden_act”")
                    .hasMessageContaining("leaky_relu");
            var deep = new JsonMapper().createObjectNode().put("num_hidden_layers", 6);
            assertThatThrownBy(() -> graph(encoder, deep))
                    .isInstanceOf(UnusableWeightsException.class)
                    .hasMessageContaining("text_model.encoder.layers.5");
        }
    }

    private static void graph(Weights weights, ObjectNode settings) {
        Networks.of(NetworkRole.TEXT_ENCODER).graph(weights, new Configuration(settings));
    }

    private Weights encoder() throws IOException {
        var resource = GoldenNetwork.class.getResourceAsStream("tiny/clip-text-gelu-proj.json");
        Path file = folder.resolve("encoder.safetensors");
        new GoldenNetwork(new JsonMapper().readTree(resource)).write(file, NumberFormat.F32, UnaryOperator.identity());
        return SafetensorsFile.open(file);
    }

    private Weights file(String name, String tensor, Shape shape, float... values) throws IOException {
        Path file = folder.resolve(name + ".safetensors");
        new SafetensorsWriter().add(tensor, NumberFormat.F32, shape, values).write(file);
        return SafetensorsFile.open(file);
    }

    private static Map<String, Tensor> run(Weights weights, int end, float... numbers) {
        return run(weights, end, Tensor.of(numbers, 1, numbers.length));
    }

    private static Map<String, Tensor> run(Weights weights, int end, Tensor numbers) {
        var settings = new JsonMapper()
                .createObjectNode()
                .put("num_hidden_layers", 5)
                .put("num_attention_heads", 4)
                .put("hidden_act", "gelu")
                .put("eos_token_id", end);
        var graph = Networks.of(NetworkRole.TEXT_ENCODER).graph(weights, new Configuration(settings));
        try (var session = new OnnxLoader().load(graph.build())) {
            return session.run(Map.of("input_ids", numbers), () -> false);
        }
    }

    private static void assertSame(Tensor got, Tensor expected) {
        assertThat(got.shape()).isEqualTo(expected.shape());
        assertThat(got.toArray()).containsExactly(expected.toArray(), within(1e-5f));
    }
}
