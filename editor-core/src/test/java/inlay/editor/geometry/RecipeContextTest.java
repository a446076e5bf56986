package inlay.editor.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Recipe;
import inlay.editor.document.Variation;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a generated layer was made from stays known wherever the layer goes.
class RecipeContextTest {
    private static final Region CONTEXT = new Region(40, 20, 100, 60);

    private final Recipe recipe = new Recipe("fill", "", 1, "e", "E", CONTEXT, "s", "{}");
    private final GenerativeLayer layer = GenerativeLayer.of(
            "gen",
            LayerMask.of(Mask.of(new Region(60, 30, 40, 30))),
            List.of(new Variation(recipe, Raster.filled(new Region(60, 30, 40, 30), Rgba16.WHITE))));
    private final Document document = Document.ofSize(200, 100).withLayers(List.of(layer));

    @Test
    void croppedAndEnlargedCanvases() {
        Region moved = new Region(10, 10, 100, 60);
        assertThat(after(CanvasEdits.cropKeeping(new Region(30, 10, 120, 80)))).isEqualTo(moved);
        assertThat(after(CanvasEdits.cropDeleting(new Region(30, 10, 120, 80)))).isEqualTo(moved);
        assertThat(after(CanvasEdits.canvasSize(300, 140, Anchor.CENTER))).isEqualTo(new Region(90, 40, 100, 60));
    }

    @Test
    void imageSizes() {
        assertThat(after(CanvasEdits.imageSize(400, 50, Resampling.BICUBIC))).isEqualTo(new Region(80, 10, 200, 30));
        assertThat(after(CanvasEdits.imageSize(20, 10, Resampling.LANCZOS))).isEqualTo(new Region(4, 2, 10, 6));
    }

    @Test
    void turnedCanvasesAndLayers() {
        assertThat(after(CanvasEdits.orient(Orientation.FLIP_HORIZONTAL))).isEqualTo(new Region(60, 20, 100, 60));
        assertThat(after(CanvasEdits.orient(Orientation.CLOCKWISE))).isEqualTo(new Region(20, 40, 60, 100));
        Affine larger = Affine.scaling(2, 2, new Point(60, 30));
        assertThat(after(TransformEdits.transform(layer.id(), larger, Resampling.BICUBIC)))
                .isEqualTo(new Region(20, 10, 200, 120));
    }

    @Test
    void movedLayersAndGroups() {
        assertThat(layer.translate(-5, 7).variation().recipe().context()).isEqualTo(new Region(35, 27, 100, 60));
        GroupLayer moved = GroupLayer.of("group", List.of(layer)).translate(3, 4);
        assertThat(((GenerativeLayer) moved.children().getFirst())
                        .variation()
                        .recipe()
                        .context())
                .isEqualTo(new Region(43, 24, 100, 60));
    }

    private Region after(Edit edit) {
        GenerativeLayer made = (GenerativeLayer) edit.apply(document).layers().getFirst();
        return made.variation().recipe().context();
    }
}
