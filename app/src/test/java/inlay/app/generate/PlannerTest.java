package inlay.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.genfill.Engines;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.RequestJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private final EngineChoices engines = new EngineChoices(new Engines(List.of(new PaintingEngine())));
    private final List<Document> flattened = new ArrayList<>();
    private final Planner planner = new Planner(engines, this::flatten, "Inlay test");
    private final PixelLayer ground = PixelLayer.of("ground", Raster.filled(new Region(0, 0, 900, 700), Rgba16.WHITE));
    private final PixelLayer above = PixelLayer.of("above", Raster.filled(new Region(0, 0, 10, 10), Rgba16.BLACK));
    private final Document document = Document.ofSize(900, 700)
            .withLayers(List.of(ground, above))
            .withSelection(Optional.of(Mask.of(new Region(300, 250, 100, 80))));
    private final Wish wish = Wish.of(PaintingEngine.ID, 42).withPrompt("mossy wall");

    @Test
    void theEngineSeesOnlyWhatLiesAtOrBelowTheActiveLayer() {
        Assignment assignment = planner.fill(document, Optional.of(ground.id()), wish);
        assertThat(names(flattened.getLast())).containsExactly("ground");
        assertThat(assignment.landing()).isEqualTo(new Landing.OnNewLayer("mossy wall", Optional.of(ground.id())));
        planner.fill(document, Optional.of(above.id()), wish);
        assertThat(names(flattened.getLast())).containsExactly("ground", "above");
    }

    @Test
    void layersClippedToTheActiveOneStayWithIt() {
        Layer clipped = above.withProps(above.props().withClipped(true));
        Document clipping = document.withLayers(List.of(ground, clipped));
        Assignment assignment = planner.fill(clipping, Optional.of(ground.id()), wish);
        assertThat(assignment.landing()).isEqualTo(new Landing.OnNewLayer("mossy wall", Optional.of(above.id())));
    }

    @Test
    void insideAGroupTheCutIsInsideTheGroup() {
        GroupLayer group = GroupLayer.of("group", List.of(ground, above));
        planner.fill(document.withLayers(List.of(group)), Optional.of(ground.id()), wish);
        GroupLayer seen = (GroupLayer) flattened.getLast().layers().getFirst();
        assertThat(seen.children()).containsExactly(ground);
    }

    @Test
    void withoutASelectionItSaysWhatToDo() {
        Document unselected = document.withSelection(Optional.empty());
        assertThatThrownBy(() -> planner.fill(unselected, Optional.empty(), wish))
                .isInstanceOf(EditException.class)
                .hasMessage("Select the area to fill first.");
        assertThat(planner.sight(unselected, wish)).isEmpty();
    }

    @Test
    void aContextChosenByHandStillHoldsWhatMayChange() {
        Region byHand = new Region(0, 0, 320, 300);
        Region context = planner.sight(document, wish.withContext(Optional.of(byHand)))
                .orElseThrow()
                .context();
        assertThat(context.contains(new Region(300, 250, 100, 80))).isTrue();
        assertThat(context.x()).isZero();
        assertThat(document.canvas().contains(context)).isTrue();
    }

    @Test
    void filledAndUndoneInOneStepOutsideTheMaskNothingChanges() {
        Session session = new Session(document, "Open");
        session.apply(fill(session));
        GenerativeLayer layer = (GenerativeLayer) session.activeLayer().orElseThrow();
        assertThat(layer.variations()).hasSize(3);
        assertThat(layer.variations().getFirst().recipe().prompt()).isEqualTo("mossy wall");
        assertThat(new RequestJson()
                        .read(layer.variations().getFirst().recipe().request())
                        .recipe()
                        .seed())
                .isEqualTo(42);
        Mask mask = layer.mask().orElseThrow().mask();
        assertThat(mask.at(350, 290)).isEqualTo(65535);
        assertThat(mask.at(299 - 40, 290)).isZero();
        assertThat(layer.pixels().pixel(350, 290))
                .isEqualTo(layer.variations().get(0).pixels().pixel(350, 290));
        session.undo();
        assertThat(session.document()).isSameAs(document);
    }

    @Test
    void regeneratingAppendsVariationsSeenFromBelowTheLayer() {
        Session session = new Session(document, "Open");
        session.apply(fill(session));
        LayerId made = session.activeLayerId().orElseThrow();
        Assignment again =
                planner.regenerate(session.document(), made, wish.withSeed(7).withVariations(2));
        assertThat(names(flattened.getLast())).containsExactly("ground", "above");
        session.apply(again.landing().edit(run(again)));
        GenerativeLayer layer = (GenerativeLayer) session.activeLayer().orElseThrow();
        assertThat(layer.variations()).hasSize(5);
        assertThat(layer.chosen()).isEqualTo(3);
        assertThat(layer.variation().recipe().seed()).isEqualTo(7);
    }

    @Test
    void resultsOfALayerThatIsGoneLandAsANewOne() {
        Session session = new Session(document, "Open");
        session.apply(fill(session));
        LayerId made = session.activeLayerId().orElseThrow();
        Assignment again = planner.regenerate(session.document(), made, wish);
        session.undo();
        session.apply(again.landing().edit(run(again)));
        assertThat(session.document().layers()).hasSize(3).last().isInstanceOf(GenerativeLayer.class);
    }

    @Test
    void expandingMovesTheOriginalAndFillsOnlyTheStrips() {
        Session session = new Session(document, "Open");
        Assignment assignment = planner.expand(document, 64, 0, 32, 16, wish.withVariations(1));
        session.apply(assignment.landing().edit(run(assignment)));
        Document wide = session.document();
        assertThat(wide.canvas()).isEqualTo(new Region(0, 0, 996, 716));
        assertThat(((PixelLayer) wide.layers().getFirst()).pixels().pixel(64, 0))
                .isEqualTo(Rgba16.WHITE);
        Mask mask = wide.layers().getLast().mask().orElseThrow().mask();
        assertThat(mask.at(63, 5)).isEqualTo(65535);
        assertThat(mask.at(64, 5)).isZero();
        assertThat(mask.at(964, 5)).isEqualTo(65535);
        assertThat(wide.selection().orElseThrow().bounds()).isEqualTo(new Region(364, 250, 100, 80));
    }

    @Test
    void expandingByNothingIsRefused() {
        assertThatThrownBy(() -> planner.expand(document, 0, 0, 0, 0, wish)).isInstanceOf(EditException.class);
    }

    private inlay.editor.edit.Edit fill(Session session) {
        Assignment assignment = planner.fill(session.document(), session.activeLayerId(), wish);
        return assignment.landing().edit(run(assignment));
    }

    private Landing.Results run(Assignment assignment) {
        return Generation.run(
                assignment,
                engines,
                new Generation.Watcher() {
                    @Override
                    public void progressed(JobState.Running state) {
                        assertThat(state.fraction()).isBetween(0.0, 1.0);
                    }

                    @Override
                    public boolean cancelled() {
                        return Progress.SILENT.cancelled();
                    }
                },
                () -> false);
    }

    private PixelBlock flatten(Document seen, Region area) {
        flattened.add(seen);
        return ((PixelLayer) ground).pixels().read(area);
    }

    private static List<String> names(Document seen) {
        return seen.layers().stream().map(layer -> layer.props().name()).toList();
    }
}
