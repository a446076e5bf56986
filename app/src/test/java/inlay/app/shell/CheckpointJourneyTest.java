package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.generate.Denoising;
import inlay.app.platform.UserFolders;
import inlay.app.widget.NumberField;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.Variation;
import inlay.editor.edit.Session;
import inlay.genfill.parity.TinyModel;
import inlay.genfill.weights.NumberFormat;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A checkpoint fills a selection in the real window: chosen in the bar, run in its worker, told again in Properties.
class CheckpointJourneyTest {
    private static final String NAME = "tiny-journey";
    private static final Path MODEL = UserFolders.current().models().resolve(NAME);

    @TempDir
    private Path folder;

    private JourneyWindow window;

    @BeforeEach
    void start() throws IOException {
        TinyModel.write(MODEL, NumberFormat.F16);
        window = JourneyWindow.open(folder.resolve("checkpoint.inlay"));
        window.focusCanvas();
    }

    @AfterEach
    void end() throws IOException {
        EventThread.run(() -> window.frame().target().dispose());
        window.close();
        try (Stream<Path> files = Files.walk(MODEL)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aCheckpointFillsAndToldAgainMakesOthers() {
        Session session = window.session();
        window.press(KeyEvent.VK_M, 0);
        window.drag(175, 130, 225, 170);
        JComboBox<?> engines = window.frame().comboBox("engine").target();
        EventThread.await("the checkpoint was found", () -> position(engines) >= 0);
        window.frame().comboBox("engine").selectItem(EventThread.get(() -> position(engines)));
        window.frame().comboBox("variations").selectItem("1");
        window.frame().textBox("prompt").enterText("a red boat");
        window.frame().toggleButton("sampling.settings").click();
        number("sampling.steps", "2");
        number("sampling.detail", "0");
        window.frame().textBox("sampling.negative").enterText("blurry");
        window.frame().button("generate").click();
        EventThread.await(
                "the layer is there", () -> session.document().layers().size() == 2);

        Recipe recipe = layer(session).variation().recipe();
        assertThat(recipe.engine()).startsWith("model:").endsWith(NAME);
        assertThat(recipe.prompt()).isEqualTo("a red boat");
        Denoising way = Denoising.of(recipe);
        assertThat(way.negativePrompt()).isEqualTo("blurry");
        assertThat(way.sampling().steps()).isEqualTo(2);
        assertThat(way.sampling().detail()).isZero();

        assertThat(window.frame().textBox("layer-prompt").text()).isEqualTo("a red boat");
        EventThread.await("Properties show the steps", () -> stepsShown().equals("2"));
        number("sampling.steps", "1");
        window.frame().textBox("seed").setText("4711");
        window.frame().button("regenerate").click();
        EventThread.await(
                "there is another variation", () -> layer(session).variations().size() == 2);
        List<Recipe> made =
                layer(session).variations().stream().map(Variation::recipe).toList();
        assertThat(made.getLast().seed()).isEqualTo(4711);
        assertThat(made.getLast().engine()).isEqualTo(recipe.engine());
        assertThat(Denoising.of(made.getLast()).sampling().steps()).isEqualTo(1);
        assertThat(Denoising.of(made.getLast()).negativePrompt()).isEqualTo("blurry");
    }

    private void number(String field, String value) {
        var box = window.frame().textBox(field);
        EventThread.await("the field is ready", () -> box.target().isEnabled());
        box.setText(value);
        window.robot().waitForIdle();
    }

    private String stepsShown() {
        return ((NumberField) window.robot().finder().findByName("sampling.steps", true)).getText();
    }

    private static int position(JComboBox<?> engines) {
        for (int index = 0; index < engines.getItemCount(); index++) {
            if (String.valueOf(engines.getItemAt(index)).contains(NAME)) {
                return index;
            }
        }
        return -1;
    }

    private static GenerativeLayer layer(Session session) {
        return (GenerativeLayer) session.document().layers().getLast();
    }
}
