package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.picture.Tint;
import inlay.app.theme.Theme;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.Document;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MaskDisplayTest {
    private static final Region CANVAS = Region.ofSize(400, 300);
    private static final Mask SELECTION = Mask.of(new Region(10, 10, 50, 50));
    private static final Mask LAYER_MASK = Mask.of(new Region(200, 100, 60, 60));

    private final ViewOptions options = new ViewOptions();
    private final OpenDocument document = new OpenDocument(
            new Session(
                    Document.ofSize(400, 300)
                            .withLayers(List.of(PixelLayer.of("Masked", Raster.EMPTY)
                                    .withMask(Optional.of(LayerMask.of(LAYER_MASK)))))
                            .withSelection(Optional.of(SELECTION)),
                    "Open"),
            Optional.empty(),
            "masks");

    @BeforeAll
    static void theme() {
        Theme.DARK.install();
    }

    private Optional<Mask> tinted() {
        return MaskDisplay.tint(document, options).map(Tint::mask);
    }

    @Test
    void selectionIsOutlinedAndNothingTinted() {
        assertThat(MaskDisplay.outlined(document, options)).contains(SELECTION);
        assertThat(tinted()).isEmpty();
    }

    @Test
    void quickMaskTintsTheSelectionInsteadOfOutliningIt() {
        document.setPaintTarget(PaintTarget.QUICK_MASK);
        assertThat(MaskDisplay.outlined(document, options)).isEmpty();
        assertThat(tinted()).contains(SELECTION);
    }

    @Test
    void layerMaskShowsOnRequest() {
        options.toggle(ViewOptions.Item.LAYER_MASK);
        assertThat(tinted()).contains(LAYER_MASK);
        document.session().setActiveLayer(Optional.empty());
        assertThat(tinted()).isEmpty();
    }

    @Test
    void tintIsHalfTransparent() {
        document.setPaintTarget(PaintTarget.QUICK_MASK);
        assertThat(MaskDisplay.tint(document, options).orElseThrow().argb() >>> 24)
                .isEqualTo(0x80);
    }

    @Test
    void onlyChangedTilesOfATintArePaintedAnew() {
        Tint before = new Tint(SELECTION, 0x80FF0000);
        Mask.Editor editor = SELECTION.edit();
        editor.fill(new Region(20, 20, 5, 5), 0);
        Tint after = new Tint(editor.commit(), 0x80FF0000);
        assertThat(MaskDisplay.difference(Optional.of(before), Optional.of(after), CANVAS))
                .isEqualTo(Region.ofSize(128, 128));
        assertThat(MaskDisplay.difference(Optional.of(before), Optional.of(before), CANVAS))
                .isEqualTo(Region.EMPTY);
        assertThat(MaskDisplay.difference(Optional.of(before), Optional.empty(), CANVAS))
                .isEqualTo(CANVAS);
    }
}
