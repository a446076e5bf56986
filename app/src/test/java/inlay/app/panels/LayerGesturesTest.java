package inlay.app.panels;

import static inlay.app.panels.PanelStage.ALT;
import static inlay.app.panels.PanelStage.CTRL;
import static inlay.app.panels.PanelStage.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.PaintTarget;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.layers.ArrangeEdits;
import inlay.editor.raster.Region;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class LayerGesturesTest {
    private static final int NAME_X = 280;
    private static final int EYE_X = 10;
    private static final int MIDDLE = LayerRowGeometry.HEIGHT / 2;

    private final PanelStage stage = new PanelStage();
    private final LayersPanel panel =
            new LayersPanel(stage.workspace, stage.refusal, new JPopupMenu(), open -> {}, () -> {});
    private final LayerList list = PanelStage.find(panel, LayerList.class, "layers");

    LayerGesturesTest() {
        list.setSize(300, 400);
    }

    @Test
    void theEyeHidesAndShowsAsOneStepEach() {
        PanelStage.click(list, 0, EYE_X, y(stage.patch));
        assertThat(stage.isVisible(stage.patch)).isFalse();
        PanelStage.click(list, 0, EYE_X, y(stage.patch));
        assertThat(stage.isVisible(stage.patch)).isTrue();
        assertThat(stage.steps()).containsExactly("Hide Layer", "Show Layer");
        stage.session.undo();
        assertThat(stage.isVisible(stage.patch)).isFalse();
        assertThat(panel.selected()).containsExactly(stage.sky.id());
    }

    @Test
    void draggingOverEyesHidesAllOfThemAsOneStep() {
        PanelStage.press(list, 0, EYE_X, y(stage.sky));
        assertThat(stage.session
                        .shown()
                        .find(stage.sky.id())
                        .orElseThrow()
                        .props()
                        .visible())
                .isFalse();
        PanelStage.drag(list, 0, EYE_X, y(stage.leaf));
        assertThat(list.rows())
                .filteredOn(row -> !row.layer().props().visible())
                .hasSize(3);
        PanelStage.drag(list, 0, EYE_X, y(stage.sky));
        PanelStage.release(list, 0, EYE_X, y(stage.sky));
        assertThat(stage.steps()).containsExactly("Hide Layers");
        assertThat(stage.isVisible(stage.plant)).isFalse();
        assertThat(stage.isVisible(stage.leaf)).isFalse();
        assertThat(stage.isVisible(stage.stem)).isTrue();
        assertThat(panel.selected()).containsExactly(stage.sky.id());
        stage.session.undo();
        assertThat(stage.session.document().layers())
                .containsExactly(stage.ground, stage.patch, stage.plant, stage.sky);
    }

    @Test
    void aSweepThatShowsLeavesTheVisibleAlone() {
        PanelStage.click(list, 0, EYE_X, y(stage.ground));
        PanelStage.press(list, 0, EYE_X, y(stage.ground));
        PanelStage.drag(list, 0, EYE_X, y(stage.patch));
        PanelStage.release(list, 0, EYE_X, y(stage.patch));
        assertThat(stage.steps()).containsExactly("Hide Layer", "Show Layer");
        assertThat(stage.isVisible(stage.patch)).isTrue();
    }

    @Test
    void altOnTheEyeShowsOneLayerAloneAndThenAllAgain() {
        PanelStage.click(list, ALT, EYE_X, y(stage.leaf));
        assertThat(stage.isVisible(stage.leaf)).isTrue();
        assertThat(stage.isVisible(stage.plant)).isTrue();
        assertThat(stage.isVisible(stage.stem)).isFalse();
        assertThat(stage.isVisible(stage.ground)).isFalse();
        PanelStage.click(list, ALT, EYE_X, y(stage.leaf));
        assertThat(list.rows()).allMatch(row -> row.layer().props().visible());
        assertThat(stage.steps()).hasSize(2);
    }

    @Test
    void controlOnAThumbnailSelectsItsTransparencyAndCombines() {
        clickPicture(CTRL, stage.stem);
        assertThat(stage.selected()).isEqualTo(new Region(10, 10, 20, 20));
        clickPicture(CTRL | SHIFT, stage.leaf);
        assertThat(stage.selected()).isEqualTo(new Region(10, 10, 30, 30));
        clickPicture(CTRL | SHIFT | ALT, stage.leaf);
        assertThat(stage.selected()).isEqualTo(new Region(20, 20, 20, 20));
        clickPicture(CTRL | ALT, stage.leaf);
        assertThat(stage.selected().isEmpty()).isTrue();
        assertThat(panel.selected()).containsExactly(stage.sky.id());
        assertThat(stage.steps()).hasSize(4);
    }

    @Test
    void theMaskThumbnailPaintsOnTheMaskUntilAnotherLayerIsActive() {
        clickMask(0, stage.patch);
        assertThat(stage.session.activeLayerId()).contains(stage.patch.id());
        assertThat(stage.open.paintTarget()).isEqualTo(PaintTarget.LAYER_MASK);
        PanelStage.click(list, 0, NAME_X, y(stage.ground));
        assertThat(stage.session.activeLayerId()).contains(stage.ground.id());
        assertThat(stage.open.paintTarget()).isEqualTo(PaintTarget.CONTENT);
        clickMask(0, stage.patch);
        clickPicture(0, stage.patch);
        assertThat(stage.open.paintTarget()).isEqualTo(PaintTarget.CONTENT);
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void shiftDisablesTheMaskAndControlSelectsIt() {
        clickMask(SHIFT, stage.patch);
        assertThat(mask(stage.patch).orElseThrow().enabled()).isFalse();
        clickMask(SHIFT, stage.patch);
        assertThat(mask(stage.patch).orElseThrow().enabled()).isTrue();
        clickMask(CTRL, stage.patch);
        assertThat(stage.selected()).isEqualTo(new Region(0, 0, 20, 10));
        assertThat(panel.selected()).containsExactly(stage.sky.id());
        assertThat(stage.steps()).hasSize(3);
    }

    @Test
    void theChainUnlinksTheMask() {
        Rectangle link = geometry(stage.patch).link();
        PanelStage.click(list, 0, link.x + 3, link.y + 10);
        assertThat(mask(stage.patch).orElseThrow().linked()).isFalse();
    }

    @Test
    void draggingAMaskMovesItAndWithAltCopiesIt() {
        dragMask(ALT, stage.sky);
        assertThat(mask(stage.sky).orElseThrow().mask())
                .isEqualTo(mask(stage.patch).orElseThrow().mask());
        dragMask(0, stage.ground);
        assertThat(mask(stage.patch)).isEmpty();
        assertThat(mask(stage.ground)).isPresent();
        assertThat(stage.steps()).containsExactly("Copy Layer Mask", "Move Layer Mask");
        assertThat(stage.open.paintTarget()).isEqualTo(PaintTarget.CONTENT);
    }

    @Test
    void altBetweenRowsClipsAndFrees() {
        int line = y(stage.ground) - MIDDLE;
        PanelStage.click(list, ALT, NAME_X, line - 2);
        assertThat(stage.now(stage.patch).props().clipped()).isTrue();
        PanelStage.click(list, ALT, NAME_X, line + 2);
        assertThat(stage.now(stage.patch).props().clipped()).isFalse();
        assertThat(panel.selected()).containsExactly(stage.sky.id());
        assertThat(stage.steps()).containsExactly("Create Clipping Mask", "Release Clipping Mask");
    }

    @Test
    void clippingTheLowestLayerIsRefusedInWords() {
        PanelStage.click(list, ALT, NAME_X, y(stage.ground) + MIDDLE - 2);
        assertThat(stage.steps()).isEmpty();
        assertThat(stage.sentences).singleElement().asString().contains("no layer below");
    }

    @Test
    void theTriangleClosesAGroupAndAltAllGroupsInIt() {
        stage.session.apply(ArrangeEdits.group(List.of(stage.leaf.id())));
        Rectangle triangle = geometry(stage.plant).triangle();
        PanelStage.click(list, ALT, triangle.x + 5, y(stage.plant));
        assertThat(list.rows()).hasSize(4);
        assertThat(stage.session.document().tree().find(stage.plant.id()).map(GroupLayer.class::cast))
                .hasValueSatisfying(plant -> assertThat(plant.children())
                        .filteredOn(GroupLayer.class::isInstance)
                        .allMatch(child -> !((GroupLayer) child).expanded()));
        PanelStage.click(list, 0, triangle.x + 5, y(stage.plant));
        assertThat(list.rows()).hasSize(6);
        assertThat(stage.steps()).containsExactly("Group Layers");
    }

    @Test
    void draggingARowReordersAsOneStep() {
        drag(0, stage.sky, y(stage.ground) + MIDDLE - 4);
        assertThat(stage.tree()).isEqualTo("sky ground patch plant(stem leaf)");
        assertThat(stage.steps()).containsExactly("Layer Order");
        assertThat(panel.selected()).containsExactly(stage.sky.id());
        stage.session.undo();
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) sky");
    }

    @Test
    void draggingOntoAGroupPutsTheLayerOnTopInsideIt() {
        drag(0, stage.ground, y(stage.plant));
        assertThat(stage.tree()).isEqualTo("patch plant(stem leaf ground) sky");
        drag(0, stage.leaf, y(stage.sky) - MIDDLE + 2);
        assertThat(stage.tree()).isEqualTo("patch plant(stem ground) sky leaf");
    }

    @Test
    void aGroupIsNotDroppedIntoItselfAndTheDropInPlaceIsNoStep() {
        drag(0, stage.plant, y(stage.stem));
        assertThat(stage.sentences).singleElement().asString().contains("moved into itself");
        drag(0, stage.sky, y(stage.sky) + 6);
        assertThat(stage.steps()).isEmpty();
    }

    @Test
    void severalSelectedRowsAreDraggedTogether() {
        PanelStage.click(list, 0, NAME_X, y(stage.ground));
        PanelStage.click(list, SHIFT, NAME_X, y(stage.patch));
        assertThat(panel.selected()).containsExactly(stage.patch.id(), stage.ground.id());
        drag(0, stage.ground, y(stage.sky) - MIDDLE + 2);
        assertThat(stage.tree()).isEqualTo("plant(stem leaf) sky ground patch");
        assertThat(panel.selected()).hasSize(2);
        PanelStage.click(list, 0, NAME_X, y(stage.ground));
        assertThat(panel.selected()).containsExactly(stage.ground.id());
    }

    @Test
    void draggingWithAltPutsACopyWhereItIsDropped() {
        drag(ALT, stage.ground, y(stage.sky) - MIDDLE + 2);
        assertThat(stage.tree()).isEqualTo("ground patch plant(stem leaf) sky ground copy");
        assertThat(stage.steps()).containsExactly("Duplicate Layer");
    }

    @Test
    void controlAndShiftSelectSeveralRows() {
        PanelStage.click(list, CTRL, NAME_X, y(stage.ground));
        assertThat(panel.selected()).containsExactly(stage.sky.id(), stage.ground.id());
        clickPicture(SHIFT, stage.patch);
        assertThat(panel.selected()).containsExactly(stage.patch.id(), stage.ground.id());
        assertThat(stage.session.activeLayerId()).contains(stage.patch.id());
    }

    private void drag(int held, Layer layer, int toY) {
        PanelStage.press(list, held, NAME_X, y(layer));
        PanelStage.drag(list, held, NAME_X, (y(layer) + toY) / 2);
        PanelStage.drag(list, held, NAME_X, toY);
        PanelStage.release(list, held, NAME_X, toY);
    }

    private void dragMask(int held, Layer onto) {
        Rectangle box = geometry(stage.patch).mask();
        PanelStage.press(list, held, box.x + 5, box.y + 5);
        PanelStage.drag(list, held, box.x + 5, y(onto));
        PanelStage.release(list, held, box.x + 5, y(onto));
    }

    private void clickPicture(int held, Layer layer) {
        Rectangle box = geometry(layer).picture();
        PanelStage.click(list, held, box.x + 5, box.y + 5);
    }

    private void clickMask(int held, Layer layer) {
        Rectangle box = geometry(layer).mask();
        PanelStage.click(list, held, box.x + 5, box.y + 5);
    }

    private int y(Layer layer) {
        return geometry(layer).bounds().y + MIDDLE;
    }

    private LayerRowGeometry geometry(Layer layer) {
        return list.rows().stream()
                .filter(row -> row.layer().id().equals(layer.id()))
                .findFirst()
                .map(list::geometry)
                .orElseThrow();
    }

    private Optional<LayerMask> mask(Layer layer) {
        return stage.now(layer).mask();
    }
}
