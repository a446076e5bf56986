package inlay.app.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inlay.app.platform.UserFolders;
import inlay.app.settings.ModelFolders;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.Origin;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.library.scan.ScanProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelWordsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "999, 999 bytes",
        "1000, 1.00 kB",
        "999499, 999 kB",
        "999500, 1.00 MB",
        "9995000, 10.0 MB",
        "334600000, 335 MB",
        "4265146304, 4.27 GB",
        "12000000000000000, 12000 TB"
    })
    void sizesHaveThreeDigits(long bytes, String text) {
        assertThat(ByteText.of(bytes)).isEqualTo(text);
    }

    @Test
    void countsAndDurationsReadWell() {
        assertThat(ByteText.count(1536)).isEqualTo("1,536");
        assertThat(ByteText.count(859_520_964)).isEqualTo("859.5 million");
        assertThat(ByteText.count(2_567_463_684L)).isEqualTo("2.57 billion");
        assertThat(ByteText.of(Duration.ofSeconds(42))).isEqualTo("42 s");
        assertThat(ByteText.of(Duration.ofSeconds(200))).isEqualTo("3 min");
        assertThat(ByteText.of(Duration.ofMinutes(125))).isEqualTo("2 h 05 min");
    }

    @Test
    void searchesTheOwnFolderAddedOnesAndOtherPrograms() throws IOException {
        SampleModels.checkpoint(folder.resolve("own/base.safetensors"));
        SampleModels.lora(folder.resolve("added/ink.safetensors"));
        SampleModels.lora(folder.resolve("home/ComfyUI/models/loras/wash.safetensors"));
        SampleModels.lora(folder.resolve("other/elsewhere.safetensors"));
        ModelShelf shelf = shelf();
        ModelFolders chosen = ModelFolders.KEY
                .defaults()
                .with(folder.resolve("added"))
                .with(folder.resolve("gone"))
                .with(folder.resolve("added"));
        assertThat(chosen.added()).hasSize(2);
        ModelLibrary library = shelf.scan(chosen, ScanProgress.SILENT);
        assertThat(library.models())
                .extracting(Model::title, model -> model.source().origin())
                .containsExactly(
                        tuple("base", Origin.INLAY), tuple("ink", Origin.FOLDER), tuple("wash", Origin.COMFYUI));
        ModelFolders moved = new ModelFolders(folder.resolve("other").toString(), List.of());
        assertThat(shelf.installFolder(moved)).isEqualTo(folder.resolve("other"));
        assertThat(shelf.scan(moved, ScanProgress.SILENT).models())
                .extracting(Model::title)
                .containsExactly("elsewhere", "wash");
    }

    @Test
    void factsAreInWords() throws IOException {
        SampleModels.checkpoint(folder.resolve("own/base.safetensors"));
        SampleModels.lora(folder.resolve("own/ink.safetensors"));
        ModelLibrary library = shelf().scan(ModelFolders.KEY.defaults(), ScanProgress.SILENT);
        assertThat(ModelFacts.of(Inspection.of(library.require("base"))))
                .contains(
                        new Fact("Kind", "checkpoint"),
                        new Fact("System", "Stable Diffusion 1"),
                        new Fact("Takes in", "inpainting"),
                        new Fact("Predicts", "noise (epsilon), as most of its kind"),
                        new Fact("Text encoder", "1,536 parameters, 3.07 kB, F16"));
        assertThat(ModelFacts.system(library.require("base"))).isEqualTo("Stable Diffusion 1, inpainting");
        assertThat(ModelFacts.of(Inspection.of(library.require("ink"))))
                .contains(
                        new Fact("Kind", "LoRA"),
                        new Fact("Rank", "4"),
                        new Fact("Alpha", "2"),
                        new Fact("Changes", "UNet (3 tensors)"),
                        new Fact("Trigger words", "ink wash"));
    }

    private ModelShelf shelf() {
        var folders = new UserFolders(folder, folder, folder, folder.resolve("own"));
        return ModelShelf.of(folders, "Linux", folder.resolve("home"), Map.of());
    }
}
