package inlay.genfill.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardedWeightsTest {

    private static final String FIRST = "model-00001-of-00002.safetensors";
    private static final String SECOND = "model-00002-of-00002.safetensors";

    @TempDir
    Path folder;

    @BeforeEach
    void writeShards() throws IOException {
        new SafetensorsWriter().add("a", NumberFormat.F32, Shape.of(1), 1).write(folder.resolve(FIRST));
        new SafetensorsWriter()
                .add("b", NumberFormat.F16, Shape.of(1), 2)
                .add("c", NumberFormat.BF16, Shape.of(1), 3)
                .write(folder.resolve(SECOND));
    }

    @Test
    void findsEveryTensorInItsPart() throws IOException {
        index("'a':'%s','b':'%s','c':'%s'".formatted(FIRST, SECOND, SECOND));
        try (var weights = WeightFiles.open(folder)) {
            assertThat(weights.names()).containsExactly("a", "b", "c");
            assertThat(weights.tensor("a").toFloats()).containsExactly(1);
            assertThat(weights.tensor("c").toFloats()).containsExactly(3);
            assertThat(weights.tensor("c").position().orElseThrow().file().getFileName())
                    .hasToString(SECOND);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a':'FIRST','b':'SECOND' | which the index does not place there",
                "'a':'FIRST','b':'SECOND','c':'FIRST' | that the index promises",
                "'a':'FIRST','b':'gone.safetensors' | does not exist",
                "'a':'../secret.safetensors' | not a file beside it",
                "'a':'/etc/passwd' | not a file beside it",
                "'a':'C:model' | not a file beside it",
                "'a':7 | not a file beside it",
                "'a':'FIRST','a':'FIRST' | not a well-formed index",
                "`` | no “weight_map”",
            })
    void refusesAnIndexThatIsWrong(String map, String problem) throws IOException {
        index(map.replace("FIRST", FIRST).replace("SECOND", SECOND));
        assertThatThrownBy(() -> WeightFiles.open(folder))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void prefersFullPrecisionInAFolder() throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.delete(folder.resolve(SECOND));
        new SafetensorsWriter()
                .add("x", NumberFormat.F16, Shape.of(1), 1)
                .write(folder.resolve("diffusion_pytorch_model.fp16.safetensors"));
        assertThat(formatOfX()).isEqualTo(NumberFormat.F16);
        new SafetensorsWriter()
                .add("x", NumberFormat.F32, Shape.of(1), 1)
                .write(folder.resolve("diffusion_pytorch_model.safetensors"));
        assertThat(formatOfX()).isEqualTo(NumberFormat.F32);
    }

    private NumberFormat formatOfX() {
        try (var weights = WeightFiles.open(folder)) {
            return weights.tensor("x").format();
        }
    }

    private void index(String map) throws IOException {
        Files.writeString(
                folder.resolve("model.safetensors.index.json"),
                ("{'metadata':{'total_size':8},'weight_map':{" + map + "}}").replace('\'', '"'));
    }
}
