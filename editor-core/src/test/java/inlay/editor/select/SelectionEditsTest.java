package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionEditsTest {
    private final PixelLayer layer =
            PixelLayer.of("half", Raster.filled(new Region(20, 20, 40, 40), Rgba16.WHITE.withAlpha(32768)));
    private final Document document = Document.ofSize(300, 200).withLayers(List.of(layer));

    @Test
    void allNoneAndInverse() {
        Document all = SelectionEdits.all().apply(document);
        assertThat(all.selection().orElseThrow().bounds()).isEqualTo(document.canvas());
        assertThat(SelectionEdits.inverse().apply(all).selection()).isEmpty();
        assertThat(SelectionEdits.none().apply(all).selection()).isEmpty();
        assertThat(SelectionEdits.none().apply(document)).isSameAs(document);
        assertThat(bounds(SelectionEdits.inverse().apply(document))).isEqualTo(document.canvas());
    }

    @Test
    void inverseTwiceIsTheSame() {
        Mask ellipse = Shapes.ellipse(13, 17, 150, 99, EdgeStyle.ANTI_ALIASED, document.canvas());
        Document selected = select(ellipse, Combine.REPLACE).apply(document);
        Document twice = SelectionEdits.inverse().apply(SelectionEdits.inverse().apply(selected));
        assertThat(twice.selection().orElseThrow().read(document.canvas()).samples())
                .isEqualTo(ellipse.read(document.canvas()).samples());
        assertThat(twice.selection().orElseThrow().at(-5, 10)).isZero();
    }

    @Test
    void shapesCombineAndEndAtTheCanvas() {
        Document one =
                select(Mask.of(new Region(10, 10, 50, 50)), Combine.SUBTRACT).apply(document);
        assertThat(bounds(one)).isEqualTo(new Region(10, 10, 50, 50));
        Document two =
                select(Mask.of(new Region(250, 150, 500, 500)), Combine.ADD).apply(one);
        assertThat(bounds(two)).isEqualTo(Region.between(10, 10, 300, 200));
        Document rest = select(Mask.of(document.canvas()), Combine.SUBTRACT).apply(two);
        assertThat(rest.selection()).isEmpty();
    }

    @Test
    void layersLoadByTheirTransparency() {
        Document loaded =
                SelectionEdits.fromTransparency(layer.id(), Combine.REPLACE).apply(document);
        assertThat(bounds(loaded)).isEqualTo(new Region(20, 20, 40, 40));
        assertThat(loaded.selection().orElseThrow().at(30, 30)).isEqualTo(32768);
        PixelLayer masked = layer.withMask(Optional.of(LayerMask.of(Mask.of(new Region(0, 0, 30, 200)))));
        SolidFillLayer fill = SolidFillLayer.of("fill", Rgba16.WHITE)
                .withMask(Optional.of(LayerMask.of(Mask.of(new Region(100, 100, 10, 10)))));
        GroupLayer group = GroupLayer.of("group", List.of(masked, fill));
        Document grouped = document.withLayers(List.of(group));
        assertThat(bounds(SelectionEdits.fromTransparency(group.id(), Combine.REPLACE)
                        .apply(grouped)))
                .isEqualTo(Region.between(20, 20, 110, 110));
        assertThat(bounds(
                        SelectionEdits.fromLayerMask(fill.id(), Combine.REPLACE).apply(grouped)))
                .isEqualTo(new Region(100, 100, 10, 10));
        assertThatThrownBy(() -> SelectionEdits.fromLayerMask(layer.id(), Combine.REPLACE)
                        .apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("“half” has no mask");
    }

    @Test
    void edgesMove() {
        Document selected =
                select(Mask.of(new Region(100, 50, 80, 80)), Combine.REPLACE).apply(document);
        assertThat(bounds(SelectionEdits.grow(10).apply(selected))).isEqualTo(new Region(90, 40, 100, 100));
        assertThat(bounds(SelectionEdits.shrink(10).apply(selected))).isEqualTo(new Region(110, 60, 60, 60));
        assertThat(SelectionEdits.shrink(41).apply(selected).selection()).isEmpty();
        assertThat(bounds(SelectionEdits.border(6).apply(selected))).isEqualTo(new Region(97, 47, 86, 86));
        assertThat(bounds(SelectionEdits.feather(3).apply(selected)).contains(new Region(95, 45, 90, 90)))
                .isTrue();
        assertThat(bounds(SelectionEdits.smooth(4).apply(selected))).isEqualTo(new Region(100, 50, 80, 80));
        assertThat(bounds(SelectionEdits.move(5, 200).apply(selected.withSize(300, 400))))
                .isEqualTo(new Region(105, 250, 80, 80));
        assertThat(SelectionEdits.move(0, 200).apply(selected).selection()).isEmpty();
    }

    @Test
    void withoutASelectionThereIsNothingToChange() {
        for (Edit edit : List.of(SelectionEdits.grow(3), SelectionEdits.feather(3), SelectionEdits.move(1, 1))) {
            assertThatThrownBy(() -> edit.apply(document))
                    .isInstanceOf(EditException.class)
                    .hasMessageContaining("Nothing is selected");
        }
    }

    @Test
    void undoGoesToTheVerySameDocument() {
        Session session = new Session(document, "Open");
        session.apply(SelectionEdits.all());
        session.apply(SelectionEdits.border(5));
        session.undo();
        session.undo();
        assertThat(session.document()).isSameAs(document);
        assertThat(session.history().steps().get(2).label()).isEqualTo("Border");
    }

    private static Edit select(Mask shape, Combine combine) {
        return SelectionEdits.select("Lasso", shape, combine);
    }

    private static Region bounds(Document document) {
        return document.selection().orElseThrow().bounds();
    }
}
