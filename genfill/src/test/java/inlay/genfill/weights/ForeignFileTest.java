package inlay.genfill.weights;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'\u0080\u0002}q\u0000(X\u0005', pickle",
        "'\u0080\u0004\u0095\u0010\u0000\u0000', pickle",
        "'PK\u0003\u0004\u0000\u0000\b\b\u0000\u0000archive/data.pkl', pickle",
        "'PK\u0003\u0004\u0014\u0000photo.jpg', zip",
        "'GGUF\u0003\u0000\u0000\u0000', GGUF",
        "'<!DOCTYPE html><html>401', web page",
        "'  <html><body>', web page",
        "'version https://git-lfs.github.com/spec/v1', pointer",
        "'\b\u0007\u0012\u0007pytorch\u001a', ONNX",
        "'{\"weight_map\": {}}', JSON",
        "'\u001f\u008b\b\u0000', compressed",
        "'', empty",
        "'abc', too short",
        "'something else altogether', not a safetensors file",
    })
    void isToldByContentUnderAnySuffix(String content, String word) throws IOException {
        Path file = folder.resolve("model.SafeTensors");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WeightFiles.open(file))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("model.SafeTensors")
                .hasMessageContaining(word);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> WeightFiles.open(folder.resolve("gone.safetensors")))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessage("“gone.safetensors” does not exist.");
    }

    @Test
    void aFolderOfPicklesIsRefusedWithARemedy() throws IOException {
        Files.writeString(folder.resolve("diffusion_pytorch_model.bin"), "x");
        assertThatThrownBy(() -> WeightFiles.open(folder))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("look for a version of the model in safetensors");
    }
}
