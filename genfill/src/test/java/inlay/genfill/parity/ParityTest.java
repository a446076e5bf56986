package inlay.genfill.parity;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.onnx.OnnxLoader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unet-sd15",
                "unet-sd15-9ch",
                "unet-sd2",
                "unet-sdxl",
                "unet-lcm",
                "unet-odd-sizes",
                "unet-rare-settings",
                "unet-upscaler",
                "unet-class-projection",
                "unet-class-timestep",
                "unet-xl-without-middle-attention",
                "controlnet-sd15",
                "controlnet-xl",
                "controlnet-pooled-bgr",
                "controlnet-union",
                "clip-text-batch-tanh",
                "clip-text-gelu-proj",
                "clip-text-legacy-end",
                "clip-text-quickgelu",
                "clip-vision-gelu",
                "clip-vision-quickgelu",
                "clip-vision-unprojected",
                "ip-adapter-face-id",
                "ip-adapter-face-id-plus",
                "ip-adapter-face-id-plus-v2",
                "ip-adapter-full-face",
                "ip-adapter-plain",
                "ip-adapter-plus",
                "ip-adapter-plus-uneven",
                "t2i-full",
                "t2i-full-odd",
                "t2i-full-xl",
                "t2i-light",
                "taesd",
                "taesd-bilinear",
                "taesd-gelu",
                "vae-attention-blocks",
                "vae-kl4",
                "vae-no-quant"
            })
    void agreesWithTheReference(String name) throws IOException, URISyntaxException {
        List<Finding> findings = new ArrayList<>();
        new Parity(new OnnxLoader()).check(file("tiny/" + name + ".json"), findings::add);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().problem()).isEmpty();
        assertThat(findings.getFirst().figures()).isNotEmpty().allMatch(Figure::agrees);
    }

    @Test
    void wholePipelinesAgreeWithTheReference() throws IOException, URISyntaxException {
        List<Finding> findings = new ArrayList<>();
        new Parity(new OnnxLoader()).check(file("pipelines.json"), findings::add);

        assertThat(findings).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.problem()).isEmpty();
            assertThat(finding.figures()).hasSizeGreaterThan(10).allMatch(Figure::agrees);
        });
    }

    static Path file(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(ParityTest.class.getResource(name)).toURI());
    }
}
