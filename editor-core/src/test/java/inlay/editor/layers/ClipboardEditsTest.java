package inlay.editor.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.Locks;
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

class ClipboardEditsTest {
    private static final Rgba16 RED = new Rgba16(60000, 5000, 5000, 65535);

    private final PixelLayer layer =
            PixelLayer.of("red", Raster.filled(new Region(0, 0, 200, 150), RED).translate(11, 7));
    private final Document document = Document.ofSize(300, 200).withLayers(List.of(layer));
    private final Document selected = document.withSelection(Optional.of(Mask.of(new Region(100, 50, 500, 40))));

    @Test
    void aClipHoldsTheSelectedPixelsAndTheirPlace() {
        Clip clip = Clip.of(selected, layer.id());
        assertThat(clip.bounds()).isEqualTo(Region.between(100, 50, 211, 90));
        assertThat(clip.pixels().pixel(150, 60)).isEqualTo(RED);
        assertThat(Clip.of(document, layer.id()).bounds()).isEqualTo(new Region(11, 7, 200, 150));
        Layer fill = SolidFillLayer.of("fill", Rgba16.WHITE);
        Document filled = selected.withLayers(List.of(fill));
        assertThat(Clip.of(filled, fill.id()).bounds()).isEqualTo(Region.between(100, 50, 300, 90));
        assertThat(Clip.merged(selected).pixels().pixel(150, 60)).isEqualTo(RED);
    }

    @Test
    void whatHasNoPixelsCannotBeCopied() {
        Document elsewhere = document.withSelection(Optional.of(Mask.of(new Region(250, 170, 10, 10))));
        assertThatThrownBy(() -> Clip.of(elsewhere, layer.id()))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("no pixels");
        GroupLayer group = GroupLayer.of("group", List.of(layer));
        assertThatThrownBy(() -> Clip.of(document.withLayers(List.of(group)), group.id()))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("Copy Merged");
    }

    @Test
    void cuttingLeavesAHole() {
        Document cut = ClipboardEdits.cut(layer.id()).apply(selected);
        Raster rest = ((PixelLayer) cut.layers().getFirst()).pixels();
        assertThat(rest.pixel(150, 60)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(rest.pixel(99, 60)).isEqualTo(RED);
        assertThat(cut.selection()).isPresent();
        Document locked =
                PropertyEdits.locks(layer.id(), new Locks(false, true, false)).apply(selected);
        assertThatThrownBy(() -> ClipboardEdits.cut(layer.id()).apply(locked))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("locked");
    }

    @Test
    void pastingMakesALayer() {
        Clip clip = Clip.of(selected, layer.id());
        Document inPlace =
                ClipboardEdits.pasteInPlace(clip, Optional.of(layer.id())).apply(selected);
        assertThat(TreeText.of(inPlace)).isEqualTo("pixel 'Layer 1'\npixel 'red'\n");
        assertThat(inPlace.selection()).isEmpty();
        assertThat(((PixelLayer) inPlace.layers().getLast()).pixels()).isSameAs(clip.pixels());
        Document centred = ClipboardEdits.paste(clip, Optional.empty(), new Region(0, 0, 300, 200))
                .apply(selected);
        assertThat(((PixelLayer) centred.layers().getLast()).pixels().bounds()).isEqualTo(new Region(94, 80, 111, 40));
    }

    @Test
    void aLayerViaCopyLeavesTheLayer() {
        Document copied = ClipboardEdits.viaCopy(layer.id()).apply(selected);
        assertThat(TreeText.of(copied)).isEqualTo("pixel 'Layer 1'\npixel 'red'\n");
        assertThat(copied.layers().getFirst()).isSameAs(layer);
        assertThat(copied.selection()).isEmpty();
        assertThat(TreeText.of(ClipboardEdits.viaCopy(layer.id()).apply(document)))
                .isEqualTo("pixel 'red copy'\npixel 'red'\n");
    }

    @Test
    void aLayerViaCutTakesThePixels() {
        Document cut = ClipboardEdits.viaCut(layer.id()).apply(selected);
        assertThat(TreeText.of(cut)).isEqualTo("pixel 'Layer 1'\npixel 'red'\n");
        assertThat(((PixelLayer) cut.layers().getFirst())
                        .pixels()
                        .pixel(150, 60)
                        .alpha())
                .isZero();
        assertThat(((PixelLayer) cut.layers().getLast()).pixels().pixel(150, 60))
                .isEqualTo(RED);
        assertThatThrownBy(() -> ClipboardEdits.viaCut(layer.id()).apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("Nothing is selected");
    }
}
