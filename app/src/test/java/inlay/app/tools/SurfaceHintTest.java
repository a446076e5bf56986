package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.PaintTarget;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.edit.Edit;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The hint, the brush and the surface agree on every kind of layer.
class SurfaceHintTest {
    private static final Region WHOLE = new Region(0, 0, 300, 200);
    private final Desk desk = new Desk().with("brush");

    @Test
    void onPixelsTheHintIsTheTools() {
        assertThat(hint()).startsWith("Drag to paint.");
        assertThat(desk.open.paintSurface()).isEqualTo(PaintSurface.PIXELS);
    }

    @Test
    void onAGenerativeLayerTheBrushPaintsTheMaskAndTheHintSaysSo() {
        GenerativeLayer boat = GenerativeLayer.of(
                "boat",
                LayerMask.of(Mask.of(WHOLE)),
                List.of(new Variation(
                        new Recipe("fill", "a boat", 1, "made", "Engine", WHOLE, "Inlay test", "{}"),
                        Raster.filled(WHOLE, Desk.RED))));
        open(boat);
        assertThat(desk.open.paintSurface()).isEqualTo(PaintSurface.MASK);
        assertThat(hint()).startsWith("Changes the mask of “boat”: black hides, white shows.");
        desk.drag(50, 50, 60, 50);
        Layer painted = desk.session.document().find(boat.id()).orElseThrow();
        assertThat(painted.mask().orElseThrow().mask().at(55, 50)).isZero();
        assertThat(((GenerativeLayer) painted).pixels()).isSameAs(boat.pixels());
    }

    @Test
    void onAMaskedFillTheBucketPaintsTheMask() {
        Layer fill = SolidFillLayer.of("Blue", Desk.RED).withMask(Optional.of(LayerMask.of(Mask.ALL)));
        open(fill);
        desk.with("bucket").drag(50, 50);
        assertThat(desk.refusals).isEmpty();
        Layer painted = desk.session.document().find(fill.id()).orElseThrow();
        assertThat(painted.mask().orElseThrow().mask().at(200, 150)).isZero();
    }

    @Test
    void inTheQuickMaskTheSelectionIsPaintedWhateverTheLayer() {
        open(GroupLayer.of("Clouds", List.of()));
        desk.open.setPaintTarget(PaintTarget.QUICK_MASK);
        assertThat(hint()).startsWith("Changes the quick mask");
        desk.drag(50, 50);
        assertThat(desk.session.document().selection().orElseThrow().at(50, 50)).isZero();
    }

    @Test
    void whereNothingCanBePaintedTheHintSaysWhatToChoose() {
        open(GroupLayer.of("Clouds", List.of()));
        assertThat(desk.open.paintSurface()).isEqualTo(PaintSurface.NONE);
        assertThat(hint()).isEqualTo("“Clouds” cannot be painted on. Choose a layer with pixels or a mask.");
        desk.drag(50, 50);
        assertThat(desk.refusals).singleElement().asString().contains("“Clouds” is a group");
    }

    private String hint() {
        return desk.toolbox.chosen().hint(desk.open);
    }

    private void open(Layer layer) {
        desk.session.apply(Edit.named("Only", document -> document.withLayers(List.of(layer))));
        desk.session.setActiveLayer(Optional.of(layer.id()));
    }
}
