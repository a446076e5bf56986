package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.PaintTarget;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Step;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.brush.Brush;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolsTest {
    private final Desk desk = new Desk();
    private final Document opened = desk.session.document();

    @Test
    void everyToolIsWhole() {
        Set<String> ids = new TreeSet<>();
        for (ToolSlot slot : Tools.slots(Expander.none())) {
            for (CanvasTool<?> tool : slot.tools()) {
                assertThat(ids.add(tool.id())).as(tool.id()).isTrue();
                assertThat(tool.label()).isNotBlank();
                assertThat(tool.face().hint()).endsWith(".");
                assertThat(tool.face().letter()).isEqualTo(slot.letter());
                assertThat(tool.options()).extracting(ToolOption::id).doesNotHaveDuplicates();
            }
        }
        assertThat(ids).contains("move", "marquee.rectangle", "lasso", "wand", "brush", "eyedropper", "hand", "zoom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brush",
                "eraser",
                "marquee.rectangle",
                "marquee.ellipse",
                "lasso",
                "wand",
                "colorRange",
                "bucket",
                "move"
            })
    void everyEditIsOneStepThatCanBeUndoneAndRedone(String tool) {
        desk.with(tool).drag(105, 55, 130, 60, 130, 80, 110, 85);
        Document edited = desk.session.document();
        assertThat(edited).isNotSameAs(opened);
        assertThat(desk.session.hasDraft()).isFalse();
        assertThat(desk.session.history().steps()).hasSize(2);
        desk.session.undo();
        assertThat(desk.session.document()).isSameAs(opened);
        desk.session.redo();
        assertThat(desk.session.document()).isSameAs(edited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brush", "eraser", "marquee.rectangle", "marquee.ellipse", "lasso", "move"})
    void escapeLeavesTheVerySameDocument(String tool) {
        desk.with(tool).press(Set.of(), 105, 55);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 130, 80));
        assertThat(desk.toolbox.active().isBusy()).isTrue();
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.active().isBusy()).isFalse();
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 80));
        desk.controller.released(Desk.pointer(Set.of(), Button.PRIMARY, 150, 80));
        assertThat(desk.session.shown()).isSameAs(opened);
        assertThat(desk.session.history().steps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brush", "eraser", "move"})
    void theDraftIsWhatTheEditWillBe(String tool) {
        desk.with(tool).press(Set.of(), 105, 55);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 130, 80));
        assertThat(desk.session.hasDraft()).isTrue();
        assertThat(desk.session.shown()).isNotSameAs(opened);
        assertThat(desk.session.document()).isSameAs(opened);
    }

    @Test
    void brushPaintsTheForegroundColorAndEraserTakesAway() {
        desk.toolbox.setForeground(Rgba16.WHITE);
        desk.with("brush").drag(20, 20);
        assertThat(desk.pixels(desk.patch).pixel(20, 20)).isEqualTo(Rgba16.WHITE);
        desk.with("eraser").drag(120, 70);
        assertThat(desk.pixels(desk.patch).pixel(120, 70)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(desk.session.history().steps()).extracting(Step::label).containsExactly("Open", "Brush", "Eraser");
    }

    @Test
    void shiftClickDrawsALineFromTheLastStroke() {
        desk.with("brush").drag(20, 20);
        desk.drag(Set.of(Modifier.SHIFT), 20, 180);
        for (int y = 20; y < 180; y++) {
            assertThat(desk.pixels(desk.patch).pixel(20, y)).isEqualTo(Rgba16.BLACK);
        }
        assertThat(desk.session.history().steps()).hasSize(3);
    }

    @Test
    void brushOnAGroupIsRefusedInWords() {
        desk.session.apply(Edit.named(
                "Group", document -> document.withLayers(List.of(GroupLayer.of("Clouds", document.layers())))));
        Document grouped = desk.session.document();
        desk.with("brush").drag(20, 20, 40, 40);
        assertThat(desk.session.shown()).isSameAs(grouped);
        assertThat(desk.refusals.getLast()).contains("“Clouds” is a group");
    }

    @Test
    void brushPaintsTheLayerMaskOrTheQuickMask() {
        desk.session.apply(Edit.named(
                "Mask",
                document -> document.withTree(document.tree()
                        .replace(desk.patch.id(), layer -> layer.withMask(Optional.of(LayerMask.of(Mask.ALL)))))));
        desk.open.setPaintTarget(PaintTarget.LAYER_MASK);
        desk.with("brush").drag(120, 70);
        PixelLayer masked =
                (PixelLayer) desk.session.document().find(desk.patch.id()).orElseThrow();
        assertThat(masked.mask().orElseThrow().mask().at(120, 70)).isZero();
        assertThat(masked.pixels()).isSameAs(desk.patch.pixels());
        desk.open.setPaintTarget(PaintTarget.QUICK_MASK);
        desk.drag(30, 30);
        assertThat(desk.session.document().selection().orElseThrow().at(30, 30)).isZero();
        assertThat(desk.session.document().selection().orElseThrow().at(80, 30)).isEqualTo(65535);
    }

    @Test
    void selectionsCombineByTheModifiersOfThePress() {
        desk.with("marquee.rectangle").drag(10, 10, 60, 60);
        assertThat(desk.selected()).isEqualTo(new Region(10, 10, 50, 50));
        desk.drag(Set.of(Modifier.SHIFT), 100, 10, 150, 60);
        assertThat(desk.selected()).isEqualTo(new Region(10, 10, 140, 50));
        desk.drag(Set.of(Modifier.ALT), 0, 0, 300, 30);
        assertThat(desk.selected()).isEqualTo(new Region(10, 30, 140, 30));
        desk.drag(Set.of(Modifier.SHIFT, Modifier.ALT), 0, 0, 40, 200);
        assertThat(desk.selected()).isEqualTo(new Region(10, 30, 30, 30));
    }

    @Test
    void draggingInsideASelectionMovesItAndArrowsNudgeIt() {
        desk.with("marquee.rectangle").drag(10, 10, 60, 60);
        desk.drag(20, 20, 40, 25);
        assertThat(desk.selected()).isEqualTo(new Region(30, 15, 50, 50));
        desk.key(KeyEvent.VK_RIGHT);
        desk.key(KeyEvent.VK_UP, Modifier.SHIFT);
        assertThat(desk.selected()).isEqualTo(new Region(31, 5, 50, 50));
        assertThat(desk.pixels(desk.patch)).isSameAs(desk.patch.pixels());
    }

    @Test
    void polygonIsDrawnByClicksAndClosedByEnter() {
        desk.with("lasso.polygon").drag(10, 10);
        desk.drag(110, 10);
        desk.drag(200, 190);
        desk.key(KeyEvent.VK_BACK_SPACE);
        desk.drag(110, 110);
        assertThat(desk.session.document()).isSameAs(opened);
        desk.key(KeyEvent.VK_ENTER);
        assertThat(desk.selected()).isEqualTo(new Region(10, 10, 100, 100));
        assertThat(desk.session.history().steps()).hasSize(2);
    }

    @Test
    void polygonIsGivenUpByEscapeAndClosedByItsFirstCorner() {
        desk.with("lasso.polygon").drag(10, 10);
        desk.drag(110, 10);
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.active().isBusy()).isFalse();
        assertThat(desk.session.document()).isSameAs(opened);
        desk.drag(10, 10);
        desk.drag(60, 10);
        desk.drag(60, 60);
        desk.drag(11, 11);
        assertThat(desk.selected()).isEqualTo(new Region(10, 10, 50, 50));
    }

    @Test
    void wandSelectsWhatLooksAlike() {
        desk.with("wand").drag(120, 70);
        assertThat(desk.session.document().selection().orElseThrow().at(120, 70))
                .isEqualTo(65535);
        assertThat(desk.session.document().selection().orElseThrow().at(20, 20)).isZero();
        assertThat(desk.session.document().selection().orElseThrow().at(80, 70)).isZero();
    }

    @Test
    void bucketFillsWhatLooksAlike() {
        desk.with("bucket").drag(120, 70);
        assertThat(desk.pixels(desk.patch).pixel(120, 70)).isEqualTo(Rgba16.BLACK);
        assertThat(desk.pixels(desk.patch).pixel(20, 20)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(desk.sentences).contains("Filling…");
        desk.open.setPaintTarget(PaintTarget.LAYER_MASK);
        desk.drag(120, 70);
        assertThat(desk.refusals.getLast()).contains("has no mask");
    }

    @Test
    void moveToolMovesCopiesAndPicks() {
        desk.with("move").drag(0, 0, 30, 20);
        assertThat(desk.pixels(desk.patch).bounds()).isEqualTo(new Region(130, 70, 40, 40));
        desk.drag(Set.of(Modifier.ALT), 0, 0, -30, -20);
        assertThat(desk.session.document().layers()).hasSize(3);
        assertThat(desk.pixels(desk.patch).bounds()).isEqualTo(new Region(130, 70, 40, 40));
        PixelLayer copy = (PixelLayer) desk.session.activeLayer().orElseThrow();
        assertThat(copy.pixels().bounds()).isEqualTo(new Region(100, 50, 40, 40));
        desk.drag(Set.of(Modifier.CTRL), 10, 10, 15, 10);
        assertThat(desk.session.activeLayerId()).contains(desk.ground.id());
        desk.key(KeyEvent.VK_LEFT);
        desk.key(KeyEvent.VK_DOWN, Modifier.SHIFT);
        assertThat(desk.pixels(desk.ground).bounds()).isEqualTo(new Region(4, 10, 300, 200));
    }

    @Test
    void eyedropperPicksUntilEscape() {
        desk.with("eyedropper").drag(120, 70);
        assertThat(desk.toolbox.foreground()).isEqualTo(Desk.RED);
        desk.drag(Set.of(Modifier.ALT), 10, 10);
        assertThat(desk.toolbox.background()).isEqualTo(Desk.GREY);
        desk.press(Set.of(), 10, 10);
        assertThat(desk.toolbox.foreground()).isEqualTo(Desk.GREY);
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.foreground()).isEqualTo(Desk.RED);
        assertThat(desk.session.document()).isSameAs(opened);
    }

    @Test
    void handAndZoomMoveTheView() {
        double centre = desk.open.viewport().centreX();
        desk.with("hand").drag(50, 50, 70, 50);
        assertThat(desk.open.viewport().centreX()).isEqualTo(centre - 20);
        double zoom = desk.open.viewport().zoom();
        desk.with("zoom").drag(50, 50);
        assertThat(desk.open.viewport().zoom()).isGreaterThan(zoom);
        desk.drag(Set.of(Modifier.ALT), 50, 50);
        assertThat(desk.open.viewport().zoom()).isEqualTo(zoom);
        desk.press(Set.of(), 50, 50);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 170, 50));
        assertThat(desk.open.viewport().zoom()).isEqualTo(2 * zoom);
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.open.viewport().zoom()).isEqualTo(zoom);
    }

    @Test
    void cropFrameIsSetThenAppliedByEnter() {
        desk.with("crop").drag(50, 40, 150, 100);
        assertThat(desk.session.document()).isSameAs(opened);
        assertThat(desk.toolbox.active().isBusy()).isTrue();
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.active().isBusy()).isFalse();
        desk.drag(50, 40, 150, 100);
        desk.key(KeyEvent.VK_ENTER);
        assertThat(desk.session.document().canvas()).isEqualTo(new Region(0, 0, 100, 60));
        assertThat(desk.toolbox.active().isBusy()).isFalse();
        desk.session.undo();
        assertThat(desk.session.document()).isSameAs(opened);
    }

    @Test
    void numberKeysSetOpacityAndFlow() {
        CanvasTool<Brush> brush = brush();
        desk.with("brush").key(KeyEvent.VK_5);
        assertThat(desk.toolbox.options(brush).opacity()).isEqualTo(0.5);
        desk.key(KeyEvent.VK_7);
        assertThat(desk.toolbox.options(brush).opacity()).isEqualTo(0.57);
        desk.key(KeyEvent.VK_3, Modifier.SHIFT);
        assertThat(desk.toolbox.options(brush).flow()).isEqualTo(0.3);
    }

    @Test
    void altAndTheRightButtonDialSizeAndHardness() {
        CanvasTool<Brush> brush = brush();
        desk.with("brush");
        Brush before = desk.toolbox.options(brush);
        Set<Modifier> alt = Set.of(Modifier.ALT);
        desk.controller.pressed(Desk.pointer(alt, Button.SECONDARY, 100, 100));
        desk.controller.dragged(Desk.pointer(alt, Button.SECONDARY, 130, 140));
        assertThat(desk.toolbox.options(brush).size()).isEqualTo(before.size() + 60);
        assertThat(desk.toolbox.options(brush).hardness()).isEqualTo(before.hardness() + 0.2);
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.options(brush)).isEqualTo(before);
        assertThat(desk.session.shown()).isSameAs(opened);
    }

    @SuppressWarnings("unchecked")
    private CanvasTool<Brush> brush() {
        return (CanvasTool<Brush>) desk.toolbox.find("brush").orElseThrow();
    }
}
