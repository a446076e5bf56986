package inlay.app.shell.documents;

import static org.assertj.core.api.Assertions.assertThat;

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
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentTabsTest {
    private final Workspace workspace = new Workspace();
    private final List<String> closing = new ArrayList<>();
    private final OpenDocument first = document("first.png");
    private final OpenDocument second = document("second.png");
    private final OpenDocument third = document("third.png");
    private DocumentTabs tabs;

    @BeforeEach
    void openThree() {
        EventThread.run(() -> {
            Theme.DARK.install();
            Canvases canvases = new Canvases(
                    workspace, new Toolbox(Tools.slots(Expander.none()), ToolMemory.none()), new ViewOptions());
            tabs = new DocumentTabs(workspace, canvases, document -> closing.add(document.title()));
            tabs.setSize(900, 400);
            List.of(first, second, third).forEach(workspace::open);
            tabs.doLayout();
        });
    }

    @Test
    void thereIsATabForEachDocumentAndTheNewestIsInFront() {
        assertThat(titles()).containsExactly("first.png", "second.png", "third.png");
        assertThat(EventThread.get(tabs::getSelectedIndex)).isEqualTo(2);
    }

    @Test
    void choosingATabBringsItsDocumentToTheFront() {
        EventThread.run(() -> tabs.setSelectedIndex(0));
        assertThat(workspace.active()).contains(first);
    }

    @Test
    void titlesFollowZoomFileAndChanges() {
        EventThread.run(() -> {
            second.session().apply(Edit.named("Crop", document -> document.withSize(20, 20)));
            second.setViewport(second.viewport().zoomedAt(2, 0, 0));
            second.setFile(java.nio.file.Path.of("/pictures/other.inlay"));
        });
        assertThat(EventThread.get(() -> tabs.getTitleAt(1))).isEqualTo("other.inlay @ 200 % •");
        assertThat(EventThread.get(() -> tabs.getToolTipTextAt(1))).isEqualTo("/pictures/other.inlay");
    }

    @Test
    void closingInTheMiddleKeepsTheOthersInOrder() {
        EventThread.run(() -> {
            workspace.activate(second);
            workspace.close(second);
        });
        assertThat(titles()).containsExactly("first.png", "third.png");
        assertThat(workspace.active()).contains(third);
        assertThat(EventThread.get(tabs::getSelectedIndex)).isEqualTo(1);
    }

    @Test
    void closingTheLastOneLeavesNone() {
        EventThread.run(() -> List.of(first, second, third).forEach(workspace::close));
        assertThat(titles()).isEmpty();
        assertThat(workspace.active()).isEmpty();
    }

    @Test
    void theMiddleButtonAsksToClose() {
        EventThread.run(() -> click(0, MouseEvent.BUTTON2));
        assertThat(closing).containsExactly("first.png");
    }

    @Test
    void draggingATabOverOthersMovesItsDocument() {
        EventThread.run(() -> {
            Rectangle from = tabs.getBoundsAt(0);
            Rectangle to = tabs.getBoundsAt(2);
            mouse(MouseEvent.MOUSE_PRESSED, from.x + 10, from.y + 10, MouseEvent.BUTTON1);
            mouse(MouseEvent.MOUSE_DRAGGED, to.x + to.width / 2, to.y + 10, MouseEvent.BUTTON1);
            mouse(MouseEvent.MOUSE_RELEASED, to.x + to.width / 2, to.y + 10, MouseEvent.BUTTON1);
        });
        assertThat(workspace.documents()).containsExactly(second, third, first);
        assertThat(titles()).containsExactly("second.png", "third.png", "first.png");
        assertThat(workspace.active()).contains(first);
    }

    private List<String> titles() {
        return EventThread.get(() -> IntStream.range(0, tabs.getTabCount())
                .mapToObj(tabs::getTitleAt)
                .map(title -> title.substring(0, title.indexOf(" @ ")))
                .toList());
    }

    private void click(int index, int button) {
        Rectangle tab = tabs.getBoundsAt(index);
        mouse(MouseEvent.MOUSE_PRESSED, tab.x + 10, tab.y + 10, button);
        mouse(MouseEvent.MOUSE_RELEASED, tab.x + 10, tab.y + 10, button);
    }

    private void mouse(int event, int x, int y, int button) {
        tabs.dispatchEvent(new MouseEvent(
                tabs, event, System.currentTimeMillis(), InputEvent.getMaskForButton(button), x, y, 1, false, button));
    }

    private static OpenDocument document(String title) {
        return new OpenDocument(new Session(Document.ofSize(40, 30), "New"), Optional.empty(), title);
    }
}
