package inlay.genfill.library.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.TinyModels;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.scan.ModelReader;
import inlay.genfill.weights.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

    @TempDir
    Path folder;

    @Test
    void countsTheNumbersOfEveryPart() throws IOException {
        Inspection inspection = inspect(TinyModels.checkpoint(folder.resolve("base.safetensors")));
        assertThat(inspection.parts())
                .extracting(PartFacts::title, PartFacts::tensors, PartFacts::parameters, PartFacts::bytes)
                .containsExactly(
                        tuple("UNet", 4, 288L + 1536 + 16, 3680L),
                        tuple("VAE", 2, 288L + 216, 1008L),
                        tuple("Text encoder", 1, 1536L, 3072L));
        assertThat(inspection.parameters()).isEqualTo(3880);
        assertThat(inspection.parts().getFirst().formatsByShare()).containsExactly(NumberFormat.F16);
        assertThat(inspection.metadata()).containsEntry("modelspec.title", "Tiny");
        assertThat(inspection.adapter()).isEmpty();
    }

    @Test
    void looksIntoEveryComponentOfAFolder() throws IOException {
        Inspection inspection = inspect(TinyModels.folder(folder.resolve("velvet")));
        assertThat(inspection.parts())
                .extracting(PartFacts::title, PartFacts::parameters)
                .containsExactly(tuple("UNet", 1840L), tuple("Text encoder", 1536L), tuple("VAE", 512L));
    }

    @Test
    void tellsRankScaleAndTargetsOfAnAdapter() throws IOException {
        Inspection inspection = inspect(TinyModels.lora(folder.resolve("ink.safetensors")));
        AdapterFacts adapter = inspection.adapter().orElseThrow();
        assertThat(adapter.ranks()).isEqualTo(Map.of(4, 2));
        assertThat(adapter.alphas()).containsExactly(2f);
        assertThat(adapter.targets()).isEqualTo(Map.of("UNet", 6));
        assertThat(inspection.parts()).extracting(PartFacts::title).containsExactly("LoRA");
    }

    @Test
    void findsTheWordsThatAnAdapterListensTo() {
        assertThat(TriggerWords.of(Map.of("modelspec.trigger_phrase", "ink wash, brush")))
                .containsExactly("ink wash", "brush");
        assertThat(TriggerWords.of(Map.of("ss_tag_frequency", """
                {"5_a": {"ink": 3, "paper": 9}, "2_b": {"ink": 8, "": 99}}"""))).containsExactly("ink", "paper");
        for (String nonsense : List.of("", "{", "[1, 2]", "3", "{\"a\": [1]}")) {
            assertThat(TriggerWords.of(Map.of("ss_tag_frequency", nonsense))).isEmpty();
        }
    }

    private Inspection inspect(Path file) throws IOException {
        return Inspection.of(new ModelReader(HashCache.in(folder)).read(file, new ModelSource(Origin.FOLDER, folder)));
    }
}
