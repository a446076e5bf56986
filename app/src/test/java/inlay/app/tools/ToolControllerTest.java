package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.event.KeyEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolControllerTest {
    private final Desk desk = new Desk();

    @Test
    void spaceLendsTheHandAndWithTheMenuKeyTheZoomTool() {
        desk.with("brush").key(KeyEvent.VK_SPACE);
        assertThat(active()).isEqualTo("hand");
        desk.key(KeyEvent.VK_CONTROL, Modifier.CTRL);
        assertThat(active()).isEqualTo("zoom");
        desk.releaseKey(KeyEvent.VK_CONTROL);
        assertThat(active()).isEqualTo("hand");
        desk.releaseKey(KeyEvent.VK_SPACE);
        assertThat(active()).isEqualTo("brush");
        assertThat(desk.toolbox.chosen().id()).isEqualTo("brush");
    }

    @Test
    void altLendsABrushTheEyedropper() {
        desk.with("brush").key(KeyEvent.VK_ALT, Modifier.ALT);
        assertThat(active()).isEqualTo("eyedropper");
        desk.drag(Set.of(Modifier.ALT), 120, 70);
        assertThat(desk.toolbox.foreground()).isEqualTo(Desk.RED);
        desk.releaseKey(KeyEvent.VK_ALT);
        assertThat(active()).isEqualTo("brush");
        assertThat(desk.session.history().steps()).hasSize(1);
    }

    @Test
    void menuKeyLendsSelectionToolsTheMoveTool() {
        desk.with("lasso").drag(Set.of(Modifier.CTRL), 10, 10, 30, 20);
        assertThat(desk.pixels(desk.patch).bounds()).isEqualTo(new Region(120, 60, 40, 40));
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, 10, 10));
        assertThat(active()).isEqualTo("lasso");
    }

    @Test
    void aGestureStaysWithItsToolWhateverKeysFollow() {
        desk.with("marquee.rectangle").press(Set.of(), 10, 10);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 30, 20));
        desk.key(KeyEvent.VK_SPACE);
        assertThat(active()).isEqualTo("marquee.rectangle");
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 40, 40));
        desk.releaseKey(KeyEvent.VK_SPACE);
        desk.key(KeyEvent.VK_SHIFT, Modifier.SHIFT);
        desk.controller.released(Desk.pointer(Set.of(Modifier.SHIFT), Button.PRIMARY, 40, 40));
        assertThat(desk.selected()).isEqualTo(new Region(20, 30, 20, 20));
    }

    @Test
    void choosingAnotherToolPutsAwayWhatIsUnderWay() {
        desk.with("lasso.polygon").drag(10, 10);
        assertThat(desk.toolbox.active().isBusy()).isTrue();
        CanvasTool<?> polygon = desk.toolbox.active();
        desk.key(KeyEvent.VK_SPACE);
        assertThat(polygon.isBusy()).isTrue();
        desk.releaseKey(KeyEvent.VK_SPACE);
        desk.with("brush");
        assertThat(polygon.isBusy()).isFalse();
        desk.press(Set.of(), 20, 20);
        desk.with("eraser");
        assertThat(desk.session.hasDraft()).isFalse();
        assertThat(desk.session.history().steps()).hasSize(1);
    }

    @Test
    void losingTheKeyboardGivesBorrowedToolsBack() {
        desk.with("brush").key(KeyEvent.VK_SPACE);
        desk.controller.focusLost();
        assertThat(active()).isEqualTo("brush");
    }

    @Test
    void aSecondButtonDuringAGestureChangesNothing() {
        desk.with("brush").press(Set.of(), 20, 20);
        desk.controller.pressed(Desk.pointer(Set.of(), Button.SECONDARY, 20, 20));
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 40, 20));
        assertThat(desk.session.hasDraft()).isTrue();
    }

    @Test
    void onlyTheSurroundingsOfTheBrushAreRepainted() {
        desk.with("brush");
        desk.repainted.clear();
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, 100, 100));
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, 110, 100));
        assertThat(desk.repainted).isNotEmpty().allSatisfy(area -> assertThat(area.width)
                .isLessThan(60));
    }

    @Test
    void numberKeysSetTheLayersOpacityUnlessTheToolHasAUseForThem() {
        desk.with("move").key(KeyEvent.VK_4);
        assertThat(desk.session.activeLayer().orElseThrow().props().opacity()).isEqualTo(0.4f);
        desk.key(KeyEvent.VK_2);
        assertThat(desk.session.activeLayer().orElseThrow().props().opacity()).isEqualTo(0.42f);
        desk.with("brush").key(KeyEvent.VK_9);
        assertThat(desk.session.activeLayer().orElseThrow().props().opacity()).isEqualTo(0.42f);
        desk.with("move").key(KeyEvent.VK_9, Modifier.CTRL);
        assertThat(desk.session.activeLayer().orElseThrow().props().opacity()).isEqualTo(0.42f);
    }

    private String active() {
        return desk.toolbox.active().id();
    }
}
