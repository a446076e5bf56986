package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every form of adapter against merges that were computed elsewhere.
class MergeTest {

    static Stream<Named<JsonNode>> merges() {
        var cases = new JsonMapper().readTree(MergeTest.class.getResourceAsStream("/adapters/merges.json"));
        return StreamSupport.stream(cases.spliterator(), false)
                .map(merge -> Named.of(merge.path("name").stringValue(), merge));
    }

    @ParameterizedTest
    @MethodSource("merges")
    void agrees(JsonNode merge) {
        Map<String, String> metadata = new LinkedHashMap<>();
        merge.path("metadata")
                .properties()
                .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().stringValue()));
        var base = weights("base.safetensors", Map.of(), merge.path("base"));
        var adapter = Adapter.read(weights("adapter.safetensors", metadata, merge.path("adapter")));
        float strength = merge.path("strength").floatValue();
        var component = Component.valueOf(merge.path("target").stringValue());
        var adapted = new AdaptedWeights(base, component, List.of(new AppliedAdapter(adapter, strength)));

        assertThat(adapted.unmatched()).isEmpty();
        assertThat(adapter.unreadable()).isEmpty();
        assertThat(adapted.changed())
                .containsExactlyInAnyOrderElementsOf(merge.path("expected").propertyNames());
        merge.path("expected").properties().forEach(entry -> {
            var tensor = adapted.tensor(entry.getKey());
            assertThat(tensor.position()).isEmpty();
            assertThat(tensor.shape()).isEqualTo(shape(entry.getValue()));
            assertThat(tensor.toFloats()).containsExactly(values(entry.getValue()), within(5e-6f));
        });
    }

    private static MemoryWeights weights(String file, Map<String, String> metadata, JsonNode tensors) {
        var weights = new MemoryWeights(file, metadata);
        tensors.properties()
                .forEach(entry -> weights.with(entry.getKey(), shape(entry.getValue()), values(entry.getValue())));
        return weights;
    }

    private static Shape shape(JsonNode tensor) {
        return new Shape(StreamSupport.stream(tensor.path("shape").spliterator(), false)
                .map(JsonNode::longValue)
                .toList());
    }

    private static float[] values(JsonNode tensor) {
        var values = new float[tensor.path("values").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tensor.path("values").get(i).floatValue();
        }
        return values;
    }
}
