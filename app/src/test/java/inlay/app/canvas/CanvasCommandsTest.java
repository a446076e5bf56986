package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.command.Command;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CanvasCommandsTest {
    private final CanvasStage stage = new CanvasStage(Document.ofSize(3000, 2000), 1280, 880);
    private final List<Command> commands = CanvasCommands.of(() -> Optional.of(stage.view()), stage.options());

    @AfterEach
    void close() {
        stage.close();
    }

    private void run(String id) {
        Command command =
                commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        assertThat(command.enabled().getAsBoolean()).isTrue();
        stage.perform(command.run());
    }

    private Viewport viewport() {
        return stage.document().viewport();
    }

    @Test
    void zoomGoesUpAndDownInSteps() {
        run("view.actualPixels");
        assertThat(viewport()).isEqualTo(new Viewport(1, 1500, 1000));
        run("view.zoomIn");
        assertThat(viewport().zoom()).isEqualTo(2);
        run("view.zoomOut");
        run("view.zoomOut");
        assertThat(viewport().zoom()).isCloseTo(2 / 3.0, within(1e-6));
        run("view.fit");
        assertThat(viewport()).isEqualTo(new Viewport(0.4, 1500, 1000));
    }

    @Test
    void keysScrollByMostOfAViewAndToTheCorners() {
        run("view.actualPixels");
        run("view.pageDown");
        assertThat(viewport().centreY()).isCloseTo(1000 + 0.9 * 880, within(1e-9));
        run("view.topLeft");
        assertThat(viewport()).isEqualTo(new Viewport(1, 640, 440));
        run("view.bottomRight");
        assertThat(viewport()).isEqualTo(new Viewport(1, 3000 - 640, 2000 - 440));
    }

    @Test
    void switchesTellWhetherTheyAreOn() {
        Command rulers = commands.stream()
                .filter(one -> one.id().equals("view.rulers"))
                .findFirst()
                .orElseThrow();
        assertThat(rulers.checked().orElseThrow().getAsBoolean()).isFalse();
        run("view.rulers");
        assertThat(rulers.checked().orElseThrow().getAsBoolean()).isTrue();
    }

    /// On keyboards where plus is on the upper half of the equals key, Shift is held to type it.
    @Test
    void plusZoomsInWithAndWithoutShift() {
        assertThat(CanvasCommands.of(Optional::empty, new ViewOptions()))
                .filteredOn(command -> command.id().equals("view.zoomIn"))
                .singleElement()
                .satisfies(command -> assertThat(command.shortcuts())
                        .contains(
                                KeyStroke.getKeyStroke("ctrl PLUS"),
                                KeyStroke.getKeyStroke("ctrl EQUALS"),
                                KeyStroke.getKeyStroke("ctrl shift EQUALS")));
    }

    @Test
    void withoutACanvasNothingToZoomIsOffered() {
        assertThat(CanvasCommands.of(Optional::empty, new ViewOptions()))
                .filteredOn(command -> command.id().equals("view.zoomIn"))
                .noneMatch(command -> command.enabled().getAsBoolean());
    }
}
