package inlay.editor.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanvasEditsTest {
    private final PixelLayer layer = PixelLayer.of("red", Raster.filled(new Region(0, 0, 300, 200), Rgba16.WHITE))
            .withMask(Optional.of(
                    LayerMask.of(Mask.of(new Region(50, 50, 100, 100))).withLinked(false)));
    private final Document document = Document.ofSize(300, 200)
            .withLayers(List.of(layer))
            .withSelection(Optional.of(Mask.of(new Region(60, 60, 20, 20))));

    @Test
    void croppingKeepsWhatIsCutOff() {
        Document cropped = CanvasEdits.cropKeeping(new Region(40, 30, 100, 90)).apply(document);
        assertThat(cropped.canvas()).isEqualTo(Region.ofSize(100, 90));
        assertThat(pixels(cropped).bounds()).isEqualTo(new Region(-40, -30, 300, 200));
        assertThat(pixels(cropped).tile(0, 0)).isSameAs(layer.pixels().tile(0, 0));
        assertThat(cropped.selection().orElseThrow().bounds()).isEqualTo(new Region(20, 30, 20, 20));
        assertThat(cropped.layers().getFirst().mask().orElseThrow().mask().bounds())
                .isEqualTo(new Region(10, 20, 100, 100));
        Document back = CanvasEdits.cropKeeping(new Region(-40, -30, 300, 200)).apply(cropped);
        assertThat(pixels(back).bounds()).isEqualTo(new Region(0, 0, 300, 200));
    }

    @Test
    void croppingDeletesWhatIsCutOff() {
        Document cropped = CanvasEdits.cropDeleting(new Region(40, 30, 100, 90)).apply(document);
        assertThat(pixels(cropped).bounds()).isEqualTo(Region.ofSize(100, 90));
        Document beyond = CanvasEdits.cropDeleting(new Region(-10, 0, 400, 200)).apply(document);
        assertThat(pixels(beyond).bounds()).isEqualTo(new Region(10, 0, 300, 200));
        assertThat(beyond.width()).isEqualTo(400);
    }

    @Test
    void croppingToTheCanvasIsNothing() {
        assertThat(CanvasEdits.cropKeeping(document.canvas()).apply(document)).isSameAs(document);
        assertThatThrownBy(() -> CanvasEdits.cropKeeping(Region.EMPTY).apply(document))
                .isInstanceOf(EditException.class);
    }

    @Test
    void theAnchorSaysWhereThePictureStays() {
        assertThat(pixels(CanvasEdits.canvasSize(400, 300, Anchor.CENTER).apply(document))
                        .bounds())
                .isEqualTo(new Region(50, 50, 300, 200));
        assertThat(pixels(CanvasEdits.canvasSize(400, 300, Anchor.BOTTOM_RIGHT).apply(document))
                        .bounds())
                .isEqualTo(new Region(100, 100, 300, 200));
        assertThat(pixels(CanvasEdits.canvasSize(200, 100, Anchor.TOP_LEFT).apply(document))
                        .bounds())
                .isEqualTo(new Region(0, 0, 300, 200));
        assertThat(pixels(CanvasEdits.canvasSize(299, 200, Anchor.CENTER).apply(document))
                        .bounds())
                .isEqualTo(new Region(-1, 0, 300, 200));
    }

    @Test
    void newCanvasGetsTheExtensionColor() {
        Document larger =
                CanvasEdits.canvasSize(320, 210, Anchor.CENTER, Rgba16.BLACK).apply(document);
        assertThat(larger.layers()).hasSize(1);
        assertThat(pixels(larger).bounds()).isEqualTo(larger.canvas());
        assertThat(pixels(larger).pixel(9, 100)).isEqualTo(Rgba16.BLACK);
        assertThat(pixels(larger).pixel(10, 100)).isEqualTo(Rgba16.WHITE);
        Document smaller =
                CanvasEdits.canvasSize(100, 100, Anchor.CENTER, Rgba16.BLACK).apply(document);
        assertThat(pixels(smaller).pixel(50, 50)).isEqualTo(Rgba16.WHITE);
        Document filled = document.withLayers(List.of(SolidFillLayer.of("fill", Rgba16.WHITE)));
        assertThat(CanvasEdits.canvasSize(320, 210, Anchor.TOP, Rgba16.BLACK)
                        .apply(filled)
                        .layers())
                .hasSize(2);
    }

    private static Raster pixels(Document document) {
        return ((PixelLayer) document.layers().getFirst()).pixels();
    }
}
