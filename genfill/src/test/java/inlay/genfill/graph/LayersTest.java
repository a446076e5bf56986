package inlay.genfill.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsFile;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The layers against what their definitions say, computed by hand.
class LayersTest {

    private static final Tensor PICTURE = Tensor.of(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 1, 1, 3, 3);

    @TempDir
    Path folder;

    @Test
    void aConvolutionKeepsTheSizeOrStrides() {
        float[] same = {0, 0, 0, 0, 1, 0, 0, 0, 0};
        assertThat(layer(weights(Shape.of(1, 1, 3, 3), same), PICTURE, Scope::convolution))
                .isEqualTo(PICTURE);
        assertThat(layer(weights(Shape.of(1, 1, 3, 3), same), PICTURE, (scope, x) -> scope.convolution(x, 2, 1)))
                .isEqualTo(Tensor.of(new float[] {1, 3, 7, 9}, 1, 1, 2, 2));
    }

    @Test
    void aMatrixServesAsAConvolutionAndTheOtherWayRound() {
        assertThat(layer(weights(Shape.of(2, 1), 2, 3), PICTURE, Scope::convolution)
                        .shape())
                .containsExactly(1, 2, 3, 3);
        assertThat(layer(weights(Shape.of(1, 2, 1, 1), 2, 3), Tensor.of(new float[] {10, 1}, 1, 2), Scope::linear))
                .isEqualTo(Tensor.of(new float[] {23}, 1, 1));
    }

    @Test
    void aGroupNormIsOverItsChannelsAndAllPixels() {
        Tensor input = Tensor.of(new float[] {1, 3, 5, 7, -1, 1, 0, 0}, 1, 4, 1, 2);
        Tensor output = layer(weights(Shape.of(4), 1, 1, 2, 2), input, (scope, x) -> scope.groupNorm(x, 2, 0));
        double first = Math.sqrt(5);
        double second = Math.sqrt(0.5);
        assertClose(output, -3 / first, -1 / first, 1 / first, 3 / first, -2 / second, 2 / second, 0, 0);
    }

    @Test
    void aLayerNormIsOverTheLastAxis() {
        Tensor input = Tensor.of(new float[] {1, 3, 10, 30}, 2, 2);
        Tensor output = layer(weights(Shape.of(2), 1, 2), input, (scope, x) -> scope.layerNorm(x, 0));
        assertClose(output, -1, 2, -1, 2);
    }

    /// Two heads of one number each; the second query looks at everything alike.
    @Test
    void attentionIsTheMeanOfValuesWeighedBySimilarity() {
        Tensor input = Tensor.of(new float[] {1, 0, 0, 0}, 1, 2, 2);
        Tensor output = compute(input, x -> x.attend(x, x, 2));
        double near = Math.E / (Math.E + 1);
        assertClose(output, near, 0, 0.5, 0);
    }

    @Test
    void aMaskIsAddedToTheScores() {
        Tensor input = Tensor.of(new float[] {1, 0, 3, 0}, 1, 2, 2);
        Tensor output =
                compute(input, x -> x.attend(x, x, 1, x.graph().floats(List.of(1L, 1L, 2L, 2L), 0, -1e9f, -1e9f, 0)));
        assertClose(output, 1, 0, 3, 0);
    }

    @ParameterizedTest
    @CsvSource({"2, 6, 6", "3, 9, 9"})
    void enlargingRepeatsPixels(int factor, int height, int width) {
        Tensor output = compute(PICTURE, x -> x.enlarged(factor));
        assertThat(output.shape()).containsExactly(1, 1, height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(output.at(y * width + x)).isEqualTo(PICTURE.at(y / factor * 3 + x / factor));
            }
        }
    }

    @Test
    void resizingTakesTheNearestPixelAsPyTorchDoes() {
        Tensor output = compute(PICTURE, x -> x.resizedLike(x.padded(0, 0, 2, 1)));
        assertThat(output)
                .isEqualTo(Tensor.of(
                        new float[] {1, 1, 2, 3, 1, 1, 2, 3, 4, 4, 5, 6, 4, 4, 5, 6, 7, 7, 8, 9}, 1, 1, 5, 4));
    }

    @Test
    void pixelsBecomeChannelsInTheOrderChannelRowColumn() {
        Tensor input = Tensor.of(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, 1, 2, 2, 2);
        assertThat(compute(input, x -> x.pixelUnshuffled(2, 2)))
                .isEqualTo(Tensor.of(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, 1, 8, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"silu, 1.761594", "gelu, 1.954500", "geluByTanh, 1.954598", "quickGelu, 1.935659", "mish, 1.943959"})
    void activationsHaveTheirKnownValues(String name, double ofTwo) {
        Tensor output = compute(Tensor.of(new float[] {2, 0}, 2), x -> switch (name) {
            case "silu" -> x.silu();
            case "gelu" -> x.gelu();
            case "geluByTanh" -> x.geluByTanh();
            case "quickGelu" -> x.quickGelu();
            default -> x.mish();
        });
        assertThat((double) output.at(0)).isCloseTo(ofTwo, within(2e-6));
        assertThat(output.at(1)).isZero();
    }

    @Test
    void cutsJoinsAndTurns() {
        Tensor input = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
        assertClose(compute(input, x -> x.slice(1, 1, 3)), 2, 3, 5, 6);
        assertClose(compute(input, x -> x.transposed(1, 0)), 1, 4, 2, 5, 3, 6);
        assertClose(compute(input, x -> x.split(1, 1, 2).getLast()), 2, 3, 5, 6);
        assertClose(compute(input, x -> x.chunks(0, 2).getLast()), 4, 5, 6);
        assertClose(compute(input, x -> x.concatenated(1, x.slice(1, 0, 1))), 1, 2, 3, 1, 4, 5, 6, 4);
        assertClose(compute(input, x -> x.gather(x.graph().wholes(2, 0), 1)), 3, 1, 6, 4);
        assertClose(compute(input, x -> x.indexOfGreatest(1).cast(ElementType.FLOAT32)), 2, 2);
        assertClose(compute(input, x -> x.mean(0, 1)), 3.5);
    }

    @Test
    void aWeightThatIsMissingIsNamed() {
        assertThatThrownBy(() -> layer(weights(Shape.of(1), 1), PICTURE, (scope, x) -> scope.at("deep", 3)
                        .linear(x)))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("layer.deep.3.weight");
    }

    @Test
    void aNameIsDeclaredOnce() {
        var graph = new Graph();
        Value input = graph.input("x", ElementType.FLOAT32);
        graph.output("y", input);
        assertThatThrownBy(() -> graph.input("x", ElementType.INT64)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph.output("y", input)).isInstanceOf(IllegalArgumentException.class);
    }

    private SafetensorsFile weights(Shape shape, float... values) {
        Path file = folder.resolve("weights.safetensors");
        var writer = new SafetensorsWriter().add("layer.weight", NumberFormat.F32, shape, values);
        try {
            writer.add("layer.bias", NumberFormat.F32, Shape.of(shape.extent(0)), new float[(int) shape.extent(0)])
                    .write(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return SafetensorsFile.open(file);
    }

    private static Tensor layer(SafetensorsFile weights, Tensor input, BiFunction<Scope, Value, Value> layer) {
        try (weights) {
            return compute(input, x -> layer.apply(Scope.of(x.graph(), weights).at("layer"), x));
        }
    }

    private static Tensor compute(Tensor input, UnaryOperator<Value> operation) {
        var graph = new Graph();
        Extent[] extents = input.shape().stream().map(Extent::of).toArray(Extent[]::new);
        graph.output("y", operation.apply(graph.input("x", ElementType.FLOAT32, extents)));
        try (var session = new OnnxLoader().load(graph.build())) {
            return session.run(Map.of("x", input), () -> false).get("y");
        }
    }

    private static void assertClose(Tensor got, double... expected) {
        assertThat(got.size()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) got.at(i)).isCloseTo(expected[i], within(1e-5));
        }
    }
}
