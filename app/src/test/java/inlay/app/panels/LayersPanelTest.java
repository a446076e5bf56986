package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.app.widget.NumberScale;
import inlay.app.widget.ScrubField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.raster.Raster;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayersPanelTest {
    private static final int ROW = LayerRowGeometry.HEIGHT;
    private static final int IN_THE_NAME = 250;

    private final Session session = new Session(
            Document.ofSize(40, 30)
                    .withLayers(List.of(layer("bottom"), layer("middle"), layer("top"), layer("highest"))),
            "Open");
    private final Workspace workspace = new Workspace();
    private LayersPanel panel;
    private LayerList list;

    private static Layer layer(String name) {
        return PixelLayer.of(name, Raster.EMPTY);
    }

    @BeforeEach
    void show() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Theme.DARK.install();
            panel = new LayersPanel(workspace, new Refusal(sentence -> {}), new JPopupMenu(), open -> {}, () -> {});
        });
    }

    private void open() throws Exception {
        EventQueue.invokeAndWait(() -> {
            workspace.open(new OpenDocument(session, Optional.empty(), "test.png"));
            list = (LayerList) named(panel, "layers");
            list.setSize(300, 400);
        });
    }

    /// A drag over every row between two of them.
    private void drag(int fromRow, int toRow, int offset) throws Exception {
        EventQueue.invokeAndWait(() -> {
            mouse(list, MouseEvent.MOUSE_PRESSED, IN_THE_NAME, fromRow * ROW + ROW / 2, 0);
            int step = Integer.signum(toRow - fromRow);
            for (int row = fromRow; row != toRow + step; row += step) {
                mouse(list, MouseEvent.MOUSE_DRAGGED, IN_THE_NAME, row * ROW + offset, 0);
            }
            mouse(list, MouseEvent.MOUSE_RELEASED, IN_THE_NAME, toRow * ROW + offset, 0);
        });
    }

    private void click(int row, int modifiers) throws Exception {
        EventQueue.invokeAndWait(() -> {
            mouse(list, MouseEvent.MOUSE_PRESSED, IN_THE_NAME, row * ROW + ROW / 2, modifiers);
            mouse(list, MouseEvent.MOUSE_RELEASED, IN_THE_NAME, row * ROW + ROW / 2, modifiers);
        });
    }

    private static void mouse(Component on, int id, int x, int y, int modifiers) {
        int pressed = id == MouseEvent.MOUSE_RELEASED ? modifiers : modifiers | InputEvent.BUTTON1_DOWN_MASK;
        on.dispatchEvent(new MouseEvent(on, id, 0, pressed, x, y, 1, false, MouseEvent.BUTTON1));
    }

    private List<String> names() {
        return session.document().layers().stream()
                .map(layer -> layer.props().name())
                .toList();
    }

    private static Component named(Container within, String name) {
        for (Component part : within.getComponents()) {
            if (name.equals(part.getName())) {
                return part;
            }
            if (part instanceof Container inner && named(inner, name) instanceof Component found) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aDraggedLayerMovesNotThoseItPasses() throws Exception {
        open();
        drag(0, 3, ROW - 4);
        assertThat(names()).containsExactly("highest", "bottom", "middle", "top");
        drag(3, 0, 4);
        assertThat(names()).containsExactly("bottom", "middle", "top", "highest");
        assertThat(session.history().steps()).hasSize(3);
    }

    @Test
    void severalSelectedLayersAreDraggedTogether() throws Exception {
        open();
        click(0, 0);
        click(1, InputEvent.CTRL_DOWN_MASK);
        drag(1, 3, ROW - 4);
        assertThat(names()).containsExactly("top", "highest", "bottom", "middle");
    }

    @Test
    void aClickOnOneOfSeveralSelectedLayersSelectsItAlone() throws Exception {
        open();
        click(0, 0);
        click(2, InputEvent.SHIFT_DOWN_MASK);
        assertThat(panel.selected()).hasSize(3);
        click(1, 0);
        assertThat(panel.selected()).containsExactly(session.activeLayerId().orElseThrow());
        assertThat(session.activeLayer().orElseThrow().props().name()).isEqualTo("top");
    }

    @Test
    void aClickLeavesTheKeyboardWhereItIs() throws Exception {
        open();
        assertThat(list.isRequestFocusEnabled()).isFalse();
    }

    @Test
    void buttonsWorkOnlyOnADocument() throws Exception {
        assertThat(named(panel, "new-layer").isEnabled()).isFalse();
        open();
        assertThat(named(panel, "new-layer").isEnabled()).isTrue();
    }

    @Test
    void theCaptionScrubsTheOpacity() throws Exception {
        open();
        EventQueue.invokeAndWait(() -> {
            ScrubField field = new ScrubField(NumberScale.percent(), 0);
            ScrubLabel caption = new ScrubLabel("Opacity", field);
            List<Double> set = new ArrayList<>();
            field.onSettle(() -> set.add(field.value()));
            field.setValue(80);
            mouse(caption, MouseEvent.MOUSE_PRESSED, 70, 5, 0);
            mouse(caption, MouseEvent.MOUSE_DRAGGED, 10, 5, 0);
            mouse(caption, MouseEvent.MOUSE_RELEASED, 10, 5, 0);
            assertThat(set).containsExactly(60.0);
        });
    }
}
