package inlay.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Variation;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.genfill.Engines;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Margins;
import inlay.genfill.request.RequestJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private final EngineRoster engines =
            new EngineRoster(new EngineChoices(new Engines(List.of(new PaintingEngine()))));
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
    void sidesAreExpandedOneByOneAndSeeWhatLiesBesideThem() {
        Session session = new Session(document, "Open");
        Assignment assignment = planner.expand(document, 40, 30, 20, 0, wish.withVariations(2));
        session.apply(assignment.landing().edit(run(assignment)));
        GenerativeLayer layer = (GenerativeLayer) session.activeLayer().orElseThrow();

        assertThat(session.history().steps()).hasSize(2);
        assertThat(flattened).hasSize(5);
        assertThat(names(flattened.get(2))).containsExactly("ground", "above", "Generative Expand");
        assertThat(flattened.get(2).canvas()).isEqualTo(Region.ofSize(960, 700));
        for (Variation made : layer.variations()) {
            Expand last = (Expand) new RequestJson().read(made.recipe().request());
            assertThat(last.margins()).isEqualTo(new Margins(0, 30, 0, 0));
            Expand second = last.before().orElseThrow();
            Expand first = second.before().orElseThrow();
            assertThat(second.margins()).isEqualTo(new Margins(0, 0, 20, 0));
            assertThat(first.margins()).isEqualTo(new Margins(40, 0, 0, 0));
            assertThat(first.recipe().context().width()).isEqualTo(40 + 384);
            assertThat(first.recipe().seed()).isEqualTo(made.recipe().seed());
            for (int[] place : new int[][] {{0, 29}, {39, 300}, {940, 729}, {500, 0}, {959, 0}}) {
                assertThat(made.pixels().pixel(place[0], place[1]).red())
                        .isEqualTo((int) (made.recipe().seed() & 0xFFFF));
            }
            assertThat(made.pixels().pixel(500, 300).alpha()).isZero();
        }
        Mask mask = layer.mask().orElseThrow().mask();
        assertThat(mask.at(39, 30)).isEqualTo(65535);
        assertThat(mask.at(40, 30)).isZero();
        assertThat(mask.at(939, 729)).isZero();
        assertThat(mask.at(940, 729)).isEqualTo(65535);
        assertThat(mask.at(500, 29)).isEqualTo(65535);
    }

    @Test
    void regeneratingAfterACropFillsTheSamePlaceFromTheSameSurroundings() {
        Session session = new Session(document, "Open");
        Region byHand = new Region(200, 150, 300, 280);
        Wish dragged = wish.withContext(Optional.of(byHand));
        Assignment first = planner.fill(session.document(), session.activeLayerId(), dragged);
        session.apply(first.landing().edit(run(first)));
        LayerId made = session.activeLayerId().orElseThrow();
        session.apply(CanvasEdits.cropKeeping(new Region(120, 90, 600, 500)));
        Assignment again = planner.regenerate(session.document(), made, wish.withSeed(5));

        assertThat(Exchange.region(again.first().request().recipe().context())).isEqualTo(byHand.translate(-120, -90));
        Mask mask =
                session.document().find(made).orElseThrow().mask().orElseThrow().mask();
        assertThat(again.first().area()).isEqualTo(mask.bounds());
        session.apply(again.landing().edit(run(again)));
        GenerativeLayer layer = (GenerativeLayer) session.document().find(made).orElseThrow();
        assertThat(layer.variation().pixels().pixel(300 - 120, 250 - 90).red()).isEqualTo(5);

        session.apply(CanvasEdits.cropKeeping(new Region(100, 80, 250, 200)));
        Assignment closer = planner.regenerate(session.document(), made, wish.withSeed(6));
        assertThat(session.document()
                        .canvas()
                        .contains(Exchange.region(
                                closer.first().request().recipe().context())))
                .isTrue();
    }

    @Test
    void earlyViewsAreCutToTheSelectionAndKnowTheirPlace() {
        Mask oval = Mask.of(new Region(300, 250, 100, 80));
        Mask.Editor corner = oval.edit();
        corner.fill(new Region(300, 250, 50, 40), 0);
        Assignment assignment = planner.fill(
                document.withSelection(Optional.of(corner.commit())), Optional.empty(), wish.withVariations(2));
        List<JobState.Running> states = new ArrayList<>();
        run(assignment, states);

        JobState.Running shown = states.stream()
                .filter(state -> state.preview().isPresent())
                .findFirst()
                .orElseThrow();
        PixelBlock view = shown.preview().orElseThrow().pixels();
        assertThat(shown.area()).contains(new Region(300, 250, 100, 80));
        assertThat(view.width()).isEqualTo(50);
        assertThat(view.height()).isEqualTo(40);
        int alpha = 3 * view.area();
        assertThat(view.samples()[alpha]).isZero();
        assertThat(view.samples()[alpha + 39 * 50 + 49] & 0xFFFF).isEqualTo(65535);
        assertThat(states.getLast().preview()).isPresent();
    }

    @Test
    void earlyViewsOfAnExpansionLieBeyondTheCanvas() {
        List<JobState.Running> states = new ArrayList<>();
        run(planner.expand(document, 40, 30, 20, 0, wish.withVariations(1)), states);

        assertThat(states.stream().map(state -> state.area().orElseThrow()).distinct())
                .containsExactly(
                        new Region(-40, 0, 40, 700), new Region(900, 0, 20, 700), new Region(-40, -30, 960, 30));
        assertThat(states).extracting(JobState.Running::fraction).isSorted();
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
        return run(assignment, new ArrayList<>());
    }

    private Landing.Results run(Assignment assignment, List<JobState.Running> states) {
        return Generation.run(
                assignment,
                engines.get(),
                new Generation.Watcher() {
                    @Override
                    public void progressed(JobState.Running state) {
                        assertThat(state.fraction()).isBetween(0.0, 1.0);
                        states.add(state);
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
        return ground.pixels().read(area);
    }

    private static List<String> names(Document seen) {
        return seen.layers().stream().map(layer -> layer.props().name()).toList();
    }
}
