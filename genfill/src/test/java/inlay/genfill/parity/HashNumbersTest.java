package inlay.genfill.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.weights.Shape;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HashNumbersTest {

    @Test
    void agreeWithThePublishedOnes() {
        assertFirst(
                HashNumbers.ofWeight("conv_in.weight", Shape.of(4, 4, 3, 3)),
                -.042998638,
                -.124817446,
                -.133018345,
                .134292483);
        assertFirst(HashNumbers.ofWeight("conv_in.bias", Shape.of(4)), -.0951128975, .0984219462);
        assertFirst(HashNumbers.ofWeight("conv_norm_out.weight", Shape.of(4)), 1.06371903, 1.06733632);
        assertFirst(HashNumbers.ofInput("input:sample"), .406382799, .108180523);
    }

    private static void assertFirst(HashNumbers numbers, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) numbers.at(i)).isCloseTo(expected[i], within(1e-8));
        }
    }

    /// The numbers of parameters that the published models have.
    @Test
    void fullSizeNetworksAreOfFullSize() {
        assertThat(FullSizeUnet.SD15.parameters()).isEqualTo(859_520_964);
        assertThat(FullSizeUnet.SDXL.parameters()).isEqualTo(2_567_463_684L);
    }

    @Test
    void shapesThatFollowFromSettingsAreThoseOfTheReference() throws IOException, URISyntaxException {
        for (String name : List.of("unet-sd15", "unet-sd15-9ch", "unet-sd2", "unet-sdxl", "unet-lcm")) {
            var golden = new GoldenNetwork(
                    JsonMapper.shared().readTree(Files.readString(ParityTest.file("tiny/" + name + ".json"))));
            assertThat(UnetShapes.of(golden.configuration()))
                    .as(name)
                    .containsExactlyInAnyOrderEntriesOf(golden.shapes());
        }
    }

    @Test
    void whatCannotBeBuiltIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{\"name\": \"other\", \"cls\": \"FluxTransformer2DModel\", \"config\": {}}");
        List<Finding> findings = new ArrayList<>();
        new Parity(new OnnxLoader()).check(folder, findings::add);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.agrees()).isFalse();
            assertThat(finding.problem()).get().asString().contains("FluxTransformer2DModel");
        });
    }

    @Test
    void aNumberThatIsNoneNeverAgrees() {
        assertThat(Figure.relative("sum", 1, Double.NaN, 1, 1e-4).agrees()).isFalse();
        assertThat(Figure.absolute("value", 1, 1.0005, 1, 1e-3).agrees()).isTrue();
        assertThat(Figure.absolute("value", 1, 1.002, 1, 1e-3).agrees()).isFalse();
    }
}
