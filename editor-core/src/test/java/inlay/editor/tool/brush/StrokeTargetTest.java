package inlay.editor.tool.brush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.EditException;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrokeTargetTest {
    private static final Paint BLACK = new Paint.Ink(Rgba16.BLACK);
    private static final Paint WHITE = new Paint.Ink(Rgba16.WHITE);

    private final PixelLayer pixels = PixelLayer.of("Sky", Raster.filled(new Region(0, 0, 200, 200), Rgba16.WHITE));

    @Test
    void refusalsSayWhatToDoInstead() {
        refused(SolidFillLayer.of("Dark blue", Rgba16.BLACK), "“Dark blue” has no pixels");
        refused(GroupLayer.of("Clouds", List.of()), "“Clouds” is a group");
        refused(pixels.withProps(pixels.props().withLocks(Locks.ALL)), "is locked. Unlock");
        refused(pixels.withProps(pixels.props().withVisible(false)), "“Sky” is hidden");
        assertThatThrownBy(() -> StrokeTarget.on(PaintSurface.PIXELS, document(pixels), Optional.empty(), BLACK))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("No layer is active");
        assertThatThrownBy(() -> StrokeTarget.mask(document(pixels), Optional.of(pixels.id()), BLACK))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("“Sky” has no mask");
    }

    @Test
    void layerMaskIsDrawnTowardsTheBrightnessOfTheColor() {
        PixelLayer masked = pixels.withMask(Optional.of(LayerMask.of(Mask.ALL)));
        Document document = document(masked);
        StrokeTarget target = StrokeTarget.mask(document, Optional.of(masked.id()), BLACK);
        Document painted = dab(document, target, Brush.round(40).withOpacity(0.5));
        Mask mask = painted.layers().getFirst().mask().orElseThrow().mask();
        assertThat(mask.at(100, 100)).isEqualTo(32768);
        assertThat(mask.at(150, 100)).isEqualTo(65535);
        assertThat(mask.outside()).isEqualTo(65535);
        assertThat(((PixelLayer) painted.layers().getFirst()).pixels()).isSameAs(masked.pixels());
    }

    @Test
    void quickMaskPaintsTheSelection() {
        Document document = document(pixels);
        Document removed = dab(document, StrokeTarget.quickMask(BLACK), Brush.round(40));
        Mask selection = removed.selection().orElseThrow();
        assertThat(selection.at(100, 100)).isZero();
        assertThat(selection.at(10, 10)).isEqualTo(65535);
        assertThat(selection.at(-1, 10)).isZero();
        Document again = dab(removed, StrokeTarget.quickMask(WHITE), Brush.round(20));
        assertThat(again.selection().orElseThrow().at(100, 100)).isEqualTo(65535);
        assertThat(again.selection().orElseThrow().at(100, 115)).isZero();
    }

    @Test
    void selectionLimitsMasksButNotItself() {
        PixelLayer masked = pixels.withMask(Optional.of(LayerMask.of(Mask.ALL)));
        Document document = document(masked).withSelection(Optional.of(Mask.of(new Region(0, 0, 100, 200))));
        Document painted = dab(document, StrokeTarget.mask(document, Optional.of(masked.id()), BLACK), Brush.round(40));
        Mask mask = painted.layers().getFirst().mask().orElseThrow().mask();
        assertThat(mask.at(99, 100)).isZero();
        assertThat(mask.at(100, 100)).isEqualTo(65535);
        Document quick = dab(document, StrokeTarget.quickMask(WHITE), Brush.round(40));
        assertThat(quick.selection().orElseThrow().at(110, 100)).isEqualTo(65535);
    }

    @Test
    void brightnessWeighsTheChannels() {
        assertThat(BLACK.coverage()).isZero();
        assertThat(WHITE.coverage()).isEqualTo(65535);
        assertThat(new Paint.Ink(new Rgba16(0, 65535, 0, 65535)).coverage()).isEqualTo(46871);
        assertThat(new Paint.Eraser(Rgba16.WHITE).coverage()).isEqualTo(65535);
    }

    private static void refused(Layer layer, String words) {
        assertThatThrownBy(
                        () -> StrokeTarget.on(PaintSurface.of(layer), document(layer), Optional.of(layer.id()), BLACK))
                .isInstanceOf(EditException.class)
                .hasMessageContaining(words);
    }

    private static Document dab(Document document, StrokeTarget target, Brush brush) {
        return StrokeGesture.begin("Brush", document, target, brush, Pointer.at(100, 100))
                .release(Pointer.at(100, 100))
                .orElseThrow()
                .apply(document);
    }

    private static Document document(Layer layer) {
        return Document.ofSize(200, 200).withLayers(List.of(layer));
    }
}
