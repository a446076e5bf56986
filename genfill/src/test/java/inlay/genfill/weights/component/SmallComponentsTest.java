package inlay.genfill.weights.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The names of small networks in the files that they are published in.
class SmallComponentsTest {

    private static final int BLOCKS_PER_LEVEL = 2;

    @ParameterizedTest
    @ValueSource(strings = {"", "taesd_encoder."})
    void findsTheEncoderOfATinyAutoencoder(String prefix) {
        var shapes = half("encoder.layers.");
        var file = file(shapes, name -> prefix + name.substring("encoder.layers.".length()));
        assertShows(file, Component.TINY_AUTOENCODER, shapes);
    }

    /// The original counts a layer without weights before the first convolution.
    @ParameterizedTest
    @ValueSource(strings = {"", "taesd_decoder."})
    void findsTheDecoderOfATinyAutoencoder(String prefix) {
        var shapes = half("decoder.layers.");
        var layer = Pattern.compile("decoder\\.layers\\.(\\d+)");
        var file = file(shapes, name -> layer.matcher(name)
                .replaceFirst(match -> prefix + (Integer.parseInt(match.group(1)) + 1)));
        assertShows(file, Component.TINY_AUTOENCODER, shapes);
    }

    @Test
    void findsBothHalvesUnderDiffusersNames() {
        var shapes = shapes("taesd");
        assertShows(file(shapes, UnaryOperator.identity()), Component.TINY_AUTOENCODER, shapes);
    }

    private static SequencedMap<String, Shape> half(String prefix) {
        var half = shapes("taesd");
        half.keySet().removeIf(name -> !name.startsWith(prefix));
        return half;
    }

    @ParameterizedTest
    @ValueSource(strings = {"t2i-full", "t2i-full-xl", "t2i-light"})
    void findsAdaptersUnderEitherNames(String golden) {
        var shapes = shapes(golden);
        assertShows(file(shapes, UnaryOperator.identity()), Component.TEXT_TO_IMAGE_ADAPTER, shapes);
        UnaryOperator<String> original = golden.equals("t2i-light")
                ? name -> name.substring("adapter.".length()).replace(".resnets.", ".body.")
                : SmallComponentsTest::numberedStraightThrough;
        assertShows(file(shapes, original), Component.TEXT_TO_IMAGE_ADAPTER, shapes);
    }

    private static String numberedStraightThrough(String name) {
        var block = Pattern.compile("adapter\\.body\\.(\\d+)\\.(?:resnets\\.(\\d+)\\.)?(.+)")
                .matcher(name);
        if (!block.matches()) {
            return name.substring("adapter.".length());
        }
        int inLevel = block.group(2) == null ? 0 : Integer.parseInt(block.group(2));
        return "body." + (Integer.parseInt(block.group(1)) * BLOCKS_PER_LEVEL + inLevel) + "." + block.group(3);
    }

    @Test
    void refusesAdaptersOfAnUnusualKind() {
        var file = new MemoryWeights("adapter.safetensors", Map.of())
                .with("body.0.block1.weight", Shape.of(1))
                .with("body.0.skep.weight", Shape.of(1));
        assertThatThrownBy(() -> ComponentWeights.of(file, Component.TEXT_TO_IMAGE_ADAPTER))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("a T2I-Adapter of an unusual kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vision_model."})
    void findsTheEncoderOfPicturesWithOrWithoutItsPrefix(String prefix) {
        var shapes = shapes("clip-vision-gelu");
        var file = file(
                shapes,
                name -> name.startsWith("vision_model.") ? prefix + name.substring("vision_model.".length()) : name);
        assertShows(file, Component.VISION_ENCODER, shapes);
    }

    @Test
    void findsNothingInOtherFiles() {
        var file = file(shapes("vae-kl4"), UnaryOperator.identity());
        assertThat(ComponentWeights.of(file, Component.TINY_AUTOENCODER)).isEmpty();
        assertThat(ComponentWeights.of(file, Component.TEXT_TO_IMAGE_ADAPTER)).isEmpty();
        assertThat(ComponentWeights.of(file, Component.VISION_ENCODER)).isEmpty();
    }

    private static SequencedMap<String, Shape> shapes(String golden) {
        var resource = GoldenNetwork.class.getResourceAsStream("tiny/" + golden + ".json");
        return new LinkedHashMap<>(new GoldenNetwork(new JsonMapper().readTree(resource)).shapes());
    }

    private static Weights file(Map<String, Shape> shapes, UnaryOperator<String> naming) {
        var file = new MemoryWeights("file.safetensors", Map.of());
        shapes.forEach((name, shape) -> file.with(naming.apply(name), shape));
        return file;
    }

    private static void assertShows(Weights file, Component component, Map<String, Shape> shapes) {
        var view = ComponentWeights.of(file, component).orElseThrow();
        assertThat(view.names()).containsExactlyInAnyOrderElementsOf(shapes.keySet());
        shapes.forEach((name, shape) -> assertThat(view.tensor(name).shape()).isEqualTo(shape));
    }
}
