package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerTree.Place;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayerRowTest {
    private final PixelLayer ground = PixelLayer.of("ground", Raster.EMPTY);
    private final PixelLayer leaf = PixelLayer.of("leaf", Raster.EMPTY);
    private final PixelLayer stem = PixelLayer.of("stem", Raster.EMPTY);
    private final GroupLayer plant = GroupLayer.of("plant", List.of(stem, leaf));
    private final PixelLayer sky = PixelLayer.of("sky", Raster.EMPTY);

    @Test
    void rowsGoFromTopToBottomWithGroupsOpen() {
        assertThat(names(List.of(ground, plant, sky)))
                .containsExactly("sky 0", "plant 0", "leaf 1", "stem 1", "ground 0");
        assertThat(names(List.of(ground, plant.withExpanded(false)))).containsExactly("plant 0", "ground 0");
    }

    @Test
    void whatIsInAHiddenGroupIsDimmed() {
        Layer hidden = plant.withProps(plant.props().withVisible(false));
        assertThat(rows(List.of(ground, hidden)))
                .filteredOn(LayerRow::dimmed)
                .extracting(row -> row.layer().props().name())
                .containsExactly("plant", "leaf", "stem");
    }

    @Test
    void droppingAboveBelowAndInto() {
        List<LayerRow> rows = rows(List.of(ground, plant, sky));
        assertThat(place(rows, 0, 2)).isEqualTo(new Place(Optional.empty(), 3));
        assertThat(place(rows, 0, 40)).isEqualTo(new Place(Optional.empty(), 2));
        assertThat(place(rows, 1, 22)).isEqualTo(new Place(Optional.of(plant.id()), 2));
        assertThat(place(rows, 1, 43)).isEqualTo(new Place(Optional.of(plant.id()), 2));
        assertThat(place(rows, 3, 43)).isEqualTo(new Place(Optional.of(plant.id()), 0));
        assertThat(place(rows, 4, 43)).isEqualTo(new Place(Optional.empty(), 0));
        assertThat(place(rows, 9, 0)).isEqualTo(new Place(Optional.empty(), 0));
        assertThat(LayerDrop.at(List.of(), 5, 44)).isEmpty();
    }

    @Test
    void thePartsOfARowDoNotOverlap() {
        Layer masked = leaf.withMask(Optional.of(LayerMask.of(Mask.ALL)));
        LayerRow row = rows(List.of(masked)).getFirst();
        LayerRowGeometry parts = LayerRowGeometry.of(new Rectangle(0, 88, 300, 44), row);
        assertThat(parts.part(5, 100)).isEqualTo(LayerRowGeometry.Part.EYE);
        assertThat(parts.part(parts.picture().x + 2, 110)).isEqualTo(LayerRowGeometry.Part.PICTURE);
        assertThat(parts.part(parts.link().x + 2, 110)).isEqualTo(LayerRowGeometry.Part.LINK);
        assertThat(parts.part(parts.mask().x + 2, 110)).isEqualTo(LayerRowGeometry.Part.MASK);
        assertThat(parts.part(250, 110)).isEqualTo(LayerRowGeometry.Part.NAME);
        assertThat(parts.mask().intersects(parts.picture())).isFalse();
        assertThat(parts.text().x).isGreaterThan(parts.mask().x + parts.mask().width);
    }

    private static Place place(List<LayerRow> rows, int row, int within) {
        return LayerDrop.at(rows, row * 44 + within, 44).orElseThrow().place();
    }

    private static List<LayerRow> rows(List<Layer> layers) {
        return LayerRow.of(Document.ofSize(10, 10).withLayers(layers));
    }

    private static List<String> names(List<Layer> layers) {
        return rows(layers).stream()
                .map(row -> row.layer().props().name() + " " + row.depth())
                .toList();
    }
}
