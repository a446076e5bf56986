package inlay.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import inlay.genfill.request.RequestJson;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Sampling.Adapter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DenoisingTest {
    private static final Denoising WAY = new Denoising(
            "blurry",
            0.75,
            new Sampling("heun", 12, 6.5, 0.2, 1, 0.4, List.of(new Adapter("ink", -0.5), new Adapter("faces", 1))));

    private final EngineChoices engines = EngineChoices.builtIn();

    @Test
    void isReadAgainFromTheRequestThatItLedTo() {
        Wish wish = Wish.of(engines.standard().id(), 7);
        assertThat(Denoising.of(recipe(json(wish.with(WAY))))).isEqualTo(WAY);
        assertThat(Denoising.of(recipe(json(wish)))).isEqualTo(Denoising.STANDARD);
    }

    @Test
    void aRequestThatCannotBeReadStandsForTheStandard() {
        assertThat(Denoising.of(recipe("{}"))).isEqualTo(Denoising.STANDARD);
        assertThat(Denoising.of(recipe("of another program"))).isEqualTo(Denoising.STANDARD);
    }

    @Test
    void adaptersOfAnotherSystemAreLeftOut() {
        EngineChoice engine = new EngineChoice("model:x", "X", "", true, true, List.of("faces", "film"));
        assertThat(WAY.fitting(engine).sampling().adapters()).containsExactly(new Adapter("faces", 1));
        assertThat(WAY.fitting(engine).negativePrompt()).isEqualTo("blurry");
    }

    private String json(Wish wish) {
        Document document = Document.ofSize(64, 48).withSelection(Optional.of(Mask.of(new Region(10, 10, 20, 20))));
        Assignment assignment =
                new Planner(() -> engines, Compositor::flatten, "test").fill(document, Optional.empty(), wish);
        return new RequestJson().write(assignment.first().request());
    }

    private static inlay.editor.document.Recipe recipe(String request) {
        return new inlay.editor.document.Recipe("fill", "", 7, "model:x", "X", Region.ofSize(64, 48), "test", request);
    }
}
