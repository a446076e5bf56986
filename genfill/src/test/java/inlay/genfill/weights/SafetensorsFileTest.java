package inlay.genfill.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        Path file = folder.resolve("model.bin");
        new SafetensorsWriter()
                .describe("format", "pt")
                .add("a.weight", NumberFormat.F32, Shape.of(2, 3), 1, 2, 3, 4, 5, -6.5f)
                .add("empty", NumberFormat.F16, Shape.of(0, 4))
                .add("scalar", NumberFormat.BF16, Shape.of(), 2)
                .add("half", NumberFormat.F16, Shape.of(2), 0.5f, 65504)
                .write(file);
        try (var weights = SafetensorsFile.open(file)) {
            assertThat(weights.names()).containsExactly("a.weight", "empty", "scalar", "half");
            assertThat(weights.metadata()).containsEntry("format", "pt");
            Tensor matrix = weights.tensor("a.weight");
            assertThat(matrix.toFloats()).containsExactly(1, 2, 3, 4, 5, -6.5f);
            assertThat(matrix.position().orElseThrow().offset() % 64).isZero();
            assertThat(matrix.transposed().toFloats()).containsExactly(1, 4, 2, 5, 3, -6.5f);
            assertThat(matrix.part(1, 2).toFloats()).containsExactly(4, 5, -6.5f);
            assertThat(matrix.part(1, 2).position().orElseThrow().offset())
                    .isEqualTo(matrix.position().orElseThrow().offset() + 12);
            assertThat(weights.tensor("empty").toFloats()).isEmpty();
            assertThat(weights.tensor("scalar").toFloats()).containsExactly(2);
            assertThat(weights.tensor("half").toFloats()).containsExactly(0.5f, 65504);
            assertThatThrownBy(() -> weights.tensor("b"))
                    .isInstanceOf(UnusableWeightsException.class)
                    .hasMessageContaining("model.bin")
                    .hasMessageContaining("“b”");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}} | 8 | begins at 4",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'b':{'dtype':'F32','shape':[1],'data_offsets':[2,6]}} | 6 | begins at 2",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'b':{'dtype':'U8','shape':[1],'data_offsets':[5,6]}} | 6 | begins at 5",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}} | 5 | belong to no tensor",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}} | 7 | Download it again",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,4]}} | 4 | size of its shape",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,0]}} | 4 | size of its shape",
                "{'a':{'dtype':'F32','shape':[-1],'data_offsets':[0,4]}} | 4 | whole numbers",
                "{'a':{'dtype':'F32','shape':[1.0],'data_offsets':[0,4]}} | 4 | whole numbers",
                "{'a':{'dtype':'F32','shape':[4294967296,4294967296],'data_offsets':[0,0]}} | 0 | beyond all bounds",
                "{'a':{'dtype':'F32','shape':[4611686018427387904],'data_offsets':[0,0]}} | 0 | beyond all bounds",
                "{'a':{'dtype':'F32','shape':[9223372036854775807,2,0],'data_offsets':[0,0]}} | 0 | beyond all bounds",
                "{'a':{'dtype':'F32','shape':[99999999999999999999],'data_offsets':[0,0]}} | 0 | not well-formed",
                "{'a':{'dtype':'Q4_0','shape':[1],'data_offsets':[0,4]}} | 4 | cannot read",
                "{'a':{'dtype':'F32','shape':[1]}} | 4 | lacks its type",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,2,4]}} | 4 | lacks its type",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'x':1}} | 4 | unknown property",
                "{'a':{'dtype':'F32','dtype':'F32','shape':[1],'data_offsets':[0,4]}} | 4 | not well-formed",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}} | 4 | not well-formed",
                "{'__metadata__':{},'__metadata__':{}} | 0 | not well-formed",
                "{'__metadata__':{'a':1}} | 0 | not text",
                "{'a':1} | 0 | not an object",
                "{'a':{'dtype':'F32','shape':[[[[1]]]],'data_offsets':[0,4]}} | 4 | whole numbers",
                "{} x | 0 | not well-formed",
                "{}{} | 0 | something follows",
                "{ | 0 | not a safetensors file",
                "[1] | 0 | not a safetensors file",
            })
    void refusesInWords(String header, int dataLength, String problem) throws IOException {
        Path file = write(header.replace('\'', '"').getBytes(StandardCharsets.UTF_8), dataLength);
        assertThatThrownBy(() -> SafetensorsFile.open(file))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("model.safetensors")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{}   ", "{\"__metadata__\":{}}"})
    void acceptsAFileWithoutTensors(String header) throws IOException {
        try (var weights = SafetensorsFile.open(write(header.getBytes(StandardCharsets.UTF_8), 0))) {
            assertThat(weights.names()).isEmpty();
        }
    }

    @Test
    void refusesNamesThatAreNotUtf8() throws IOException {
        byte[] header =
                "{\"?\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}".getBytes(StandardCharsets.UTF_8);
        header[2] = (byte) 0xFF;
        Path file = write(header, 0);
        assertThatThrownBy(() -> SafetensorsFile.open(file)).isInstanceOf(UnusableWeightsException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 0, 1, 100_000_001, Long.MAX_VALUE, 11})
    void refusesAHeaderLengthThatCannotBe(long length) throws IOException {
        Path file = write("{}        ".getBytes(StandardCharsets.UTF_8), 0);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
        Files.write(file, bytes);
        assertThatThrownBy(() -> SafetensorsFile.open(file)).isInstanceOf(UnusableWeightsException.class);
    }

    /// Any damage ends in our exception or in a file whose tensors can all be read.
    @Test
    void survivesMutation() throws IOException {
        Path file = folder.resolve("model.safetensors");
        new SafetensorsWriter()
                .describe("note", "ünïcode")
                .add("conv.weight", NumberFormat.F32, Shape.of(1, 2, 1, 1), 1, 2)
                .add("conv.bias", NumberFormat.F8_E4M3, Shape.of(3), 1, 2, 3)
                .add("nothing", NumberFormat.F16, Shape.of(0))
                .write(file);
        byte[] sound = Files.readAllBytes(file);
        var random = new SplittableRandom(20);
        int opened = 0;
        for (int round = 0; round < 4000; round++) {
            Files.write(file, mutate(sound, random));
            try (var weights = SafetensorsFile.open(file)) {
                weights.names().forEach(name -> weights.tensor(name).toFloats());
                opened++;
            } catch (UnusableWeightsException refused) {
                assertThat(refused).hasMessageContaining("model.safetensors");
            }
        }
        assertThat(opened).isBetween(40, 3900);
    }

    private static byte[] mutate(byte[] sound, SplittableRandom random) {
        byte[] bytes = random.nextInt(8) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length + 8)) : sound.clone();
        String alphabet = "0123456789{}[]\",:-.eE \\utrnF8";
        for (int changes = random.nextInt(1, 4); changes > 0 && bytes.length > 0; changes--) {
            int place = random.nextInt(bytes.length);
            bytes[place] = random.nextBoolean()
                    ? (byte) alphabet.charAt(random.nextInt(alphabet.length()))
                    : (byte) random.nextInt(256);
        }
        return bytes;
    }

    private Path write(byte[] header, int dataLength) throws IOException {
        var buffer = ByteBuffer.allocate(8 + header.length + dataLength).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(header.length).put(header);
        return Files.write(folder.resolve("model.safetensors"), buffer.array());
    }
}
