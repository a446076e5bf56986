package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.BlendMode;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerCaptionTest {
    private final Layer generated = PanelStage.generated(3);

    @Test
    void everyKindSaysWhatItIs() {
        PixelLayer empty = PixelLayer.of("a", Raster.EMPTY);
        assertThat(LayerCaption.of(empty)).isEqualTo("Empty");
        assertThat(LayerCaption.of(GroupLayer.of("b", List.of(empty)))).isEqualTo("1 layer");
        assertThat(LayerCaption.of(SolidFillLayer.of("c", Rgba16.WHITE))).isEqualTo("Solid fill · #FFFFFF");
        assertThat(LayerCaption.of(generated)).isEqualTo("Generative · 3 variations · Gone Engine");
    }

    @Test
    void howItBlendsIsSaidWhereItIsNotTheUsual() {
        PixelLayer empty = PixelLayer.of("a", Raster.EMPTY);
        Layer shade =
                empty.withProps(empty.props().withBlendMode(BlendMode.MULTIPLY).withOpacity(0.355f));
        assertThat(LayerCaption.of(shade)).isEqualTo("Empty · Multiply · 36 %");
    }

    @Test
    void whereThereIsLittleRoomWholePartsGiveWay() {
        assertThat(within(40)).isEqualTo("Generative · 3 variations · Gone Engine");
        assertThat(within(30)).isEqualTo("3 variations · Gone Engine");
        assertThat(within(20)).isEqualTo("3 variations");
        assertThat(within(2)).isEqualTo("3 variations");
    }

    @Test
    void whatChangesTheLookIsSaidLongest() {
        Layer faint = generated.withProps(
                generated.props().withBlendMode(BlendMode.SCREEN).withOpacity(0.5f));
        assertThat(LayerCaption.of(faint, text -> text.length() <= 13)).isEqualTo("Screen · 50 %");
    }

    @Test
    void theTipTellsTheWholeCaption() {
        assertThat(LayerTip.of(generated, LayerRowGeometry.Part.NAME))
                .isEqualTo("generated — Generative · 3 variations · Gone Engine");
    }

    private String within(int length) {
        return LayerCaption.of(generated, text -> text.length() <= length);
    }
}
