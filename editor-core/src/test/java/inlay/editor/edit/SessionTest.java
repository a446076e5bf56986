package inlay.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerTree;
import inlay.editor.document.PixelLayer;
import inlay.editor.layers.GroupView;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final PixelLayer low = PixelLayer.of("low", Raster.filled(new Region(0, 0, 512, 512), Rgba16.WHITE));
    private final PixelLayer high = PixelLayer.of("high", Raster.filled(new Region(128, 128, 128, 128), Rgba16.BLACK));
    private final Document opened = Document.ofSize(512, 512).withLayers(List.of(low, high));
    private final Session session = new Session(opened, "Open");
    private final List<Change> changes = new ArrayList<>();

    SessionTest() {
        session.addListener(new Session.Listener() {
            @Override
            public void changed(Change change) {
                changes.add(change);
            }
        });
    }

    @Test
    void undoAndRedoGoToTheVerySameDocuments() {
        session.apply(fade(0.5f));
        Document faded = session.document();
        session.undo();
        assertThat(session.document()).isSameAs(opened);
        session.redo();
        assertThat(session.document()).isSameAs(faded);
        assertThat(session.isModified()).isTrue();
        session.markSaved(faded);
        assertThat(session.isModified()).isFalse();
    }

    @Test
    void onlyWhatDiffersIsDirty() {
        session.apply(fade(0.5f));
        assertThat(changes.getLast().dirty()).isEqualTo(new Region(128, 128, 128, 128));
        session.apply(Edit.named(
                "Rename",
                document -> document.withTree(document.tree()
                        .replace(
                                low.id(), layer -> layer.withProps(layer.props().withName("ground"))))));
        assertThat(changes.getLast().dirty().isEmpty()).isTrue();
        assertThat(changes.getLast().structure()).isTrue();
        session.apply(paint(low, new Region(300, 10, 2, 2)));
        assertThat(changes.getLast().dirty()).isEqualTo(new Region(256, 0, 128, 128));
        assertThat(changes.getLast().structure()).isFalse();
    }

    @Test
    void aNewLayerOnTopDirtiesNothingButItself() {
        PixelLayer sticker = PixelLayer.of("sticker", Raster.filled(new Region(0, 384, 128, 128), Rgba16.BLACK));
        session.apply(add(sticker));
        assertThat(changes.getLast().dirty()).isEqualTo(new Region(0, 384, 128, 128));
        assertThat(session.activeLayerId()).contains(sticker.id());
        session.undo();
        assertThat(session.activeLayerId()).contains(high.id());
    }

    @Test
    void changingTheViewIsNoStepAndHoldsForEveryVersion() {
        GroupLayer group = GroupLayer.of("group", List.of(low));
        session.apply(Edit.named("Group", document -> document.withLayers(List.of(group, high))));
        session.markSaved(session.document());
        session.apply(fade(0.5f));
        session.undo();
        session.changeView(GroupView.expanded(List.of(group.id()), false));
        assertThat(session.isModified()).isFalse();
        assertThat(session.history().steps()).hasSize(3);
        assertThat(changes.getLast().dirty().isEmpty()).isTrue();
        assertThat(changes.getLast().structure()).isTrue();
        session.redo();
        assertThat(((GroupLayer) session.document().layers().getFirst()).expanded())
                .isFalse();
        assertThat(session.isModified()).isTrue();
        session.moveTo(0);
        assertThat(session.document()).isSameAs(opened);
    }

    @Test
    void aDraftTakesAChangedViewOver() {
        GroupLayer group = GroupLayer.of("group", List.of(low));
        session.apply(Edit.named("Group", document -> document.withLayers(List.of(group, high))));
        session.showDraft(fade(0.5f).apply(session.document()));
        session.changeView(GroupView.expanded(List.of(group.id()), false));
        assertThat(((GroupLayer) session.shown().layers().getFirst()).expanded())
                .isFalse();
        assertThat(session.hasDraft()).isTrue();
    }

    @Test
    void reorderingDirtiesWhatMoved() {
        session.apply(Edit.named("Reorder", document -> document.withLayers(List.of(high, low))));
        assertThat(changes.getLast().dirty()).isEqualTo(opened.canvas());
    }

    @Test
    void aDraftIsShownButNotRecorded() {
        Document draft = fade(0.25f).apply(session.document());
        session.showDraft(draft);
        assertThat(session.shown()).isSameAs(draft);
        assertThat(session.document()).isSameAs(opened);
        assertThat(session.history().steps()).hasSize(1);
        session.dropDraft();
        assertThat(session.shown()).isSameAs(opened);
        assertThat(changes).hasSize(2);
    }

    @Test
    void anEditFromElsewhereWaitsForTheGestureToEnd() {
        Document draft = fade(0.25f).apply(session.document());
        session.showDraft(draft);
        session.applyWhenIdle(fade(0.75f));
        assertThat(session.shown()).isSameAs(draft);
        session.apply(paint(low, new Region(0, 0, 3, 3)));
        assertThat(session.history().steps()).extracting(Step::label).containsExactly("Open", "Paint", "Layer Opacity");
        session.applyWhenIdle(fade(0.5f));
        assertThat(session.history().steps()).hasSize(4);
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertThat(session.apply(Edit.named("Nothing", document -> document))).isFalse();
        assertThat(session.history().steps()).hasSize(1);
    }

    @Test
    void aRefusedEditLeavesEverythingAsItWas() {
        Edit refused = Edit.named("Refused", document -> {
            throw new EditException("The layer is locked.");
        });
        assertThatThrownBy(() -> session.apply(refused)).hasMessage("The layer is locked.");
        assertThat(session.document()).isSameAs(opened);
        assertThat(session.history().steps()).hasSize(1);
    }

    @Test
    void recordingAfterUndoDropsWhatLayAhead() {
        session.apply(fade(0.5f));
        session.undo();
        session.apply(fade(0.75f));
        assertThat(session.history().steps()).extracting(Step::label).containsExactly("Open", "Layer Opacity");
        assertThat(session.history().canRedo()).isFalse();
    }

    @Test
    void theHistoryKeepsWithinItsBudgetOfDistinctTiles() {
        long tile = 48 + 2L * 4 * 128 * 128;
        Session small = new Session(opened, "Open", 5 * tile);
        for (int step = 0; step < 20; step++) {
            small.apply(paint(low, new Region(step, 1, 1, 1)));
        }
        assertThat(small.history().bytes()).isLessThanOrEqualTo(5 * tile);
        assertThat(small.history().steps().size()).isBetween(4, 6);
        assertThat(small.history().position()).isEqualTo(small.history().steps().size() - 1);
    }

    @Test
    void layersAreFoundReplacedAndMovedAtAnyDepth() {
        GroupLayer group = GroupLayer.of("group", List.of(high));
        LayerTree tree = new LayerTree(List.of(low, group));
        assertThat(tree.find(high.id())).contains(high);
        assertThat(tree.placeOf(high.id())).contains(new LayerTree.Place(Optional.of(group.id()), 0));
        LayerTree without = tree.remove(high.id());
        assertThat(((GroupLayer) without.find(group.id()).orElseThrow()).children())
                .isEmpty();
        LayerTree back = without.insertAt(new LayerTree.Place(Optional.of(group.id()), 0), high);
        assertThat(back).isEqualTo(tree);
        assertThat(tree.replace(high.id(), layer -> layer)).isSameAs(tree);
        assertThat(tree.insertAbove(high.id(), low.withFreshId()).siblings(Optional.of(group.id())))
                .hasSize(2);
    }

    private Edit fade(float opacity) {
        return Edit.named(
                "Layer Opacity",
                document -> document.withTree(document.tree()
                        .replace(
                                high.id(),
                                layer -> layer.withProps(layer.props().withOpacity(opacity)))));
    }

    private static Edit add(Layer layer) {
        return Edit.named("New Layer", document -> {
            List<Layer> layers = new ArrayList<>(document.layers());
            layers.add(layer);
            return document.withLayers(layers);
        });
    }

    private static Edit paint(PixelLayer target, Region area) {
        return Edit.named(
                "Paint",
                document -> document.withTree(document.tree().replace(target.id(), layer -> {
                    Raster.Editor editor = ((PixelLayer) layer).pixels().edit();
                    editor.write(area.x(), area.y(), new PixelBlock(area.width(), area.height()));
                    return ((PixelLayer) layer).withPixels(editor.commit());
                })));
    }
}
