package inlay.app.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasesTest {
    private final Workspace workspace = new Workspace();
    private final Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
    private final OpenDocument first = document("first.png");
    private final OpenDocument second = document("second.png");
    private Canvases canvases;

    @BeforeEach
    void openTwo() {
        EventThread.run(() -> {
            Theme.DARK.install();
            canvases = new Canvases(workspace, toolbox, new ViewOptions());
            canvases.fitOut(view -> view.setSize(400, 300));
            new DocumentTabs(workspace, canvases, workspace::close);
            workspace.open(first);
            workspace.open(second);
            press(canvases.of(second).view(), "lasso.polygon");
        });
    }

    @Test
    void halfDrawnPolygonIsNotCarriedOverToAnotherDocument() {
        assertThat(toolbox.chosen().isBusy()).isTrue();
        EventThread.run(() -> workspace.activate(first));
        assertThat(toolbox.chosen().isBusy()).isFalse();
        assertThat(toolbox.chosen().id()).isEqualTo("lasso.polygon");
        assertThat(second.session().history().steps()).hasSize(1);
    }

    @Test
    void closingTheDocumentEndsItToo() {
        EventThread.run(() -> workspace.close(second));
        assertThat(toolbox.chosen().isBusy()).isFalse();
    }

    @Test
    void closingADocumentBehindLeavesIt() {
        EventThread.run(() -> workspace.close(first));
        assertThat(toolbox.chosen().isBusy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brush", "move", "crop"})
    void draftsOfTheDocumentThatGoesBehindAreDropped(String tool) {
        EventThread.run(() -> {
            CanvasView view = canvases.of(second).view();
            press(view, tool);
            mouse(view, MouseEvent.MOUSE_DRAGGED, 220, 170);
            assertThat(toolbox.chosen().isBusy()).isTrue();
            workspace.activate(first);
        });
        assertThat(toolbox.chosen().isBusy()).isFalse();
        assertThat(second.session().hasDraft()).isFalse();
        assertThat(second.session().history().steps()).hasSize(1);
    }

    private void press(CanvasView view, String tool) {
        toolbox.choose(toolbox.find(tool).orElseThrow());
        mouse(view, MouseEvent.MOUSE_MOVED, 190, 150);
        mouse(view, MouseEvent.MOUSE_PRESSED, 190, 150);
        if (tool.equals("lasso.polygon")) {
            mouse(view, MouseEvent.MOUSE_RELEASED, 190, 150);
        }
    }

    private static void mouse(CanvasView view, int kind, int x, int y) {
        boolean moving = kind == MouseEvent.MOUSE_MOVED;
        view.dispatchEvent(new MouseEvent(
                view,
                kind,
                1,
                moving ? 0 : InputEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                1,
                false,
                moving ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1));
    }

    private static OpenDocument document(String title) {
        PixelLayer layer = PixelLayer.of("layer", Raster.filled(new Region(0, 0, 200, 150), Rgba16.WHITE));
        return new OpenDocument(
                new Session(Document.ofSize(200, 150).withLayers(List.of(layer)), "New"), Optional.empty(), title);
    }
}
