package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.raster.Region;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.core.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done on the canvas of the real window: expanding by its edges, cropping by buttons, the menu of the right
/// button, and a refusal at the pointer.
class CanvasJourneyTest {
    @TempDir
    private Path folder;

    private JourneyWindow window;

    @BeforeEach
    void start() {
        window = JourneyWindow.open(folder.resolve("canvas.inlay"));
        window.focusCanvas();
    }

    @AfterEach
    void end() {
        EventThread.run(() -> window.frame().target().dispose());
        window.close();
    }

    @Test
    void thePictureIsExpandedByDraggingItsEdge() {
        Session session = window.session();
        window.press(KeyEvent.VK_B, 0);
        window.frame().button("generate.expand").click();
        window.drag(400, 150, 460, 150);
        assertThat(window.frame().label("prompt.summary").text()).isEqualTo("400 × 300 → 460 × 300 px");
        window.frame().comboBox("variations").selectItem("1");
        window.frame().button("generate").requireText("Expand").click();
        EventThread.await("the canvas grew", () -> session.document().width() == 460);
        GenerativeLayer layer = (GenerativeLayer) session.document().layers().getLast();
        assertThat(layer.mask().orElseThrow().mask().bounds()).isEqualTo(Region.between(400, 0, 460, 300));
        assertThat(session.history().steps()).hasSize(2);
        EventThread.run(session::undo);
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(400, 300));
        window.frame().toggleButton("tool.brush").requireSelected();
    }

    @Test
    void croppingIsCommittedAndGivenUpByTheButtonsOfTheOptionsBar() {
        Session session = window.session();
        window.press(KeyEvent.VK_C, 0);
        window.drag(100, 100, 300, 250);
        window.frame().button("pending.cancel").click();
        assertThat(window.frame().button("pending.commit").target().isEnabled()).isFalse();
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(400, 300));
        window.drag(100, 100, 300, 250);
        assertThat(window.frame().label("pending.summary").text()).isEqualTo("200 × 150 px");
        window.frame().button("pending.commit").requireText("Crop").click();
        assertThat(session.document().canvas()).isEqualTo(Region.ofSize(200, 150));
    }

    @Test
    void theRightButtonOffersWhatIsDoneWithASelection() {
        Session session = window.session();
        window.press(KeyEvent.VK_M, 0);
        window.drag(100, 100, 200, 200);
        EventThread.await(
                "something is selected", () -> session.document().selection().isPresent());
        window.click(150, 150, MouseButton.RIGHT_BUTTON);
        window.frame().menuItem("select.none").click();
        EventThread.await(
                "nothing is selected", () -> session.document().selection().isEmpty());
    }

    @Test
    void whatCannotBePaintedIsSaidAtThePointer() {
        Session session = window.session();
        EventThread.run(() -> session.apply(Edit.named(
                "Hide",
                document -> document.withTree(document.tree()
                        .replace(
                                document.layers().getFirst().id(),
                                layer -> layer.withProps(layer.props().withVisible(false)))))));
        window.press(KeyEvent.VK_B, 0);
        window.click(150, 150, MouseButton.LEFT_BUTTON);
        assertThat(window.frame().textBox("pointerNote.sentence").text()).contains("“Background” is hidden");
        window.press(KeyEvent.VK_H, 0);
        assertThat(session.history().steps()).hasSize(2);
        assertThat(EventThread.get(session::hasDraft)).isFalse();
    }
}
