package inlay.editor.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.LayerTree.Place;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangeEditsTest {
    private final Layer a = PixelLayer.of("a", Raster.EMPTY);
    private final Layer b = PixelLayer.of("b", Raster.EMPTY);
    private final Layer c = PixelLayer.of("c", Raster.EMPTY);
    private final Layer d = PixelLayer.of("d", Raster.EMPTY);
    private final GroupLayer group = GroupLayer.of("g", List.of(b, c));
    private final Document document = Document.ofSize(100, 100).withLayers(List.of(a, group, d));

    @Test
    void newLayersGoAboveTheActiveOne() {
        assertTree(CreateEdits.pixelLayer(Optional.of(b.id())).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'c'
                  pixel 'Layer 1'
                  pixel 'b'
                pixel 'a'
                """);
        assertTree(CreateEdits.pixelLayer(Optional.of(group.id())).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'Layer 1'
                  pixel 'c'
                  pixel 'b'
                pixel 'a'
                """);
        Document closed = GroupView.expanded(List.of(group.id()), false).apply(document);
        assertTree(CreateEdits.groupLayer(Optional.of(group.id())).apply(closed), """
                pixel 'd'
                group 'Group 1'
                closed group 'g'
                  pixel 'c'
                  pixel 'b'
                pixel 'a'
                """);
        Document two = CreateEdits.solidFill(Optional.empty(), Rgba16.BLACK)
                .apply(CreateEdits.pixelLayer(Optional.empty()).apply(document));
        assertThat(TreeText.of(two)).startsWith("fill 'Color Fill 1'\npixel 'Layer 1'\npixel 'd'\n");
        assertThat(Placement.numbered(two, "Layer")).isEqualTo("Layer 2");
    }

    @Test
    void newLayersGoBelowWhereAskedFor() {
        assertTree(CreateEdits.pixelLayerBelow(Optional.of(b.id())).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'c'
                  pixel 'b'
                  pixel 'Layer 1'
                pixel 'a'
                """);
        assertThat(TreeText.of(CreateEdits.pixelLayerBelow(Optional.empty()).apply(document)))
                .endsWith("pixel 'a'\npixel 'Layer 1'\n");
    }

    @Test
    void aNewLayerTakesItsPropertiesAndIsClippedOnlyToSomething() {
        LayerProps props = LayerProps.named("shade").withOpacity(0.5f).withClipped(true);
        Document shaded = CreateEdits.pixelLayer(Optional.of(a.id()), props).apply(document);
        assertThat(shaded.layers().get(1).props()).isEqualTo(props);
        assertThat(CreateEdits.layerName(shaded)).isEqualTo("Layer 1");
        Document empty = Document.ofSize(10, 10);
        assertThatThrownBy(() -> CreateEdits.pixelLayer(Optional.empty(), props).apply(empty))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no layer below");
    }

    @Test
    void duplicatesGoToAPlaceInTheirOrder() {
        Place top = new Place(Optional.of(group.id()), 9);
        assertTree(CreateEdits.duplicate(List.of(d.id(), a.id()), top).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'd copy'
                  pixel 'a copy'
                  pixel 'c'
                  pixel 'b'
                pixel 'a'
                """);
    }

    @Test
    void duplicatesStandAboveTheirOriginals() {
        Document twice =
                CreateEdits.duplicate(List.of(group.id(), c.id(), a.id())).apply(document);
        assertTree(twice, """
                pixel 'd'
                group 'g copy'
                  pixel 'c'
                  pixel 'b'
                group 'g'
                  pixel 'c'
                  pixel 'b'
                pixel 'a copy'
                pixel 'a'
                """);
        assertThat(twice.layers().get(3).id()).isNotEqualTo(group.id());
    }

    @Test
    void deletingTakesWhatAGroupHolds() {
        assertTree(ArrangeEdits.delete(List.of(d.id(), c.id(), group.id())).apply(document), "pixel 'a'\n");
        assertTree(ArrangeEdits.delete(List.of(c.id())).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'b'
                pixel 'a'
                """);
        Document locked = PropertyEdits.locks(group.id(), Locks.ALL).apply(document);
        assertThatThrownBy(() -> ArrangeEdits.delete(List.of(c.id())).apply(locked))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("“c” is locked");
        assertThatThrownBy(() -> ArrangeEdits.delete(List.of()).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("No layer is selected");
        assertThatThrownBy(() -> ArrangeEdits.delete(List.of(LayerId.random())).apply(document))
                .isInstanceOf(EditException.class);
    }

    @Test
    void stepByStepALayerPassesThroughAGroup() {
        Document shown = document;
        StringBuilder path = new StringBuilder();
        for (int step = 0; step < 6; step++) {
            shown = ArrangeEdits.moveUp(a.id()).apply(shown);
            path.append(shown.tree()
                            .placeOf(a.id())
                            .map(place -> (place.parent().isPresent() ? "g" : "") + place.index())
                            .orElseThrow())
                    .append(' ');
        }
        assertThat(path.toString()).isEqualTo("g0 g1 g2 1 2 2 ");
        assertThat(ArrangeEdits.moveUp(a.id()).apply(shown)).isSameAs(shown);
        for (int step = 0; step < 5; step++) {
            shown = ArrangeEdits.moveDown(a.id()).apply(shown);
        }
        assertTree(shown, TreeText.of(document));
        assertThat(ArrangeEdits.moveDown(a.id()).apply(shown)).isSameAs(shown);
    }

    @Test
    void toTheTopAndBottomOfWhatHoldsIt() {
        assertTree(ArrangeEdits.moveToTop(a.id()).apply(document), """
                pixel 'a'
                pixel 'd'
                group 'g'
                  pixel 'c'
                  pixel 'b'
                """);
        assertTree(ArrangeEdits.moveToBottom(c.id()).apply(document), """
                pixel 'd'
                group 'g'
                  pixel 'b'
                  pixel 'c'
                pixel 'a'
                """);
        assertThat(ArrangeEdits.moveToTop(d.id()).apply(document)).isSameAs(document);
    }

    @Test
    void dragAndDropMovesToAGap() {
        Place intoGroup = new Place(Optional.of(group.id()), 1);
        assertTree(ArrangeEdits.moveTo(List.of(d.id(), a.id()), intoGroup).apply(document), """
                group 'g'
                  pixel 'c'
                  pixel 'd'
                  pixel 'a'
                  pixel 'b'
                """);
        assertTree(
                ArrangeEdits.moveTo(List.of(b.id()), new Place(Optional.empty(), 3))
                        .apply(document),
                """
                pixel 'b'
                pixel 'd'
                group 'g'
                  pixel 'c'
                pixel 'a'
                """);
        assertTree(
                ArrangeEdits.moveTo(List.of(a.id()), new Place(Optional.empty(), 2))
                        .apply(document),
                """
                pixel 'd'
                pixel 'a'
                group 'g'
                  pixel 'c'
                  pixel 'b'
                """);
        assertThat(ArrangeEdits.moveTo(List.of(a.id()), new Place(Optional.empty(), 1))
                        .apply(document))
                .isSameAs(document);
        assertThatThrownBy(() ->
                        ArrangeEdits.moveTo(List.of(group.id()), intoGroup).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("into itself");
    }

    @Test
    void groupingAndUngrouping() {
        Document grouped = ArrangeEdits.group(List.of(d.id(), a.id())).apply(document);
        assertTree(grouped, """
                group 'Group 1'
                  pixel 'd'
                  pixel 'a'
                group 'g'
                  pixel 'c'
                  pixel 'b'
                """);
        assertTree(ArrangeEdits.ungroup(group.id()).apply(document), """
                pixel 'd'
                pixel 'c'
                pixel 'b'
                pixel 'a'
                """);
        assertTree(ArrangeEdits.group(List.of(c.id(), b.id())).apply(document), """
                pixel 'd'
                group 'g'
                  group 'Group 1'
                    pixel 'c'
                    pixel 'b'
                pixel 'a'
                """);
        assertThatThrownBy(() -> ArrangeEdits.ungroup(a.id()).apply(document)).isInstanceOf(EditException.class);
    }

    @Test
    void undoGoesToTheVerySameDocument() {
        Session session = new Session(document, "Open");
        session.apply(ArrangeEdits.group(List.of(a.id(), d.id())));
        assertThat(session.activeLayer().orElseThrow().props().name()).isEqualTo("Group 1");
        session.undo();
        assertThat(session.document()).isSameAs(document);
    }

    private static void assertTree(Document document, String expected) {
        assertThat(TreeText.of(document)).isEqualTo(expected);
    }
}
