package inlay.app.shell.generation;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.generate.Denoising;
import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.GenerateForm;
import inlay.app.settings.Settings;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Sampling.Adapter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DenoisingMemoryTest {
    private static final Denoising WAY =
            new Denoising("blurry", 0.75, new Sampling("heun", 12, 6.5, 0.2, 1, 0, List.of(new Adapter("ink", -0.5))));

    @TempDir
    private Path folder;

    @Test
    void whatWasAskedForLastIsAskedForAtTheNextStart() {
        try (Settings settings = Settings.open(folder)) {
            GenerateForm form = form();
            DenoisingMemory.follow(settings, form);
            assertThat(form.denoising()).isEqualTo(Denoising.STANDARD);
            form.setDenoising(WAY);
        }
        try (Settings settings = Settings.open(folder)) {
            GenerateForm form = form();
            DenoisingMemory.follow(settings, form);
            assertThat(form.denoising()).isEqualTo(WAY);
        }
    }

    private static GenerateForm form() {
        return new GenerateForm(new EngineRoster(EngineChoices.builtIn()), new Random(1));
    }
}
