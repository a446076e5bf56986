package inlay.editor.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.edit.EditException;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurfaceEditsTest {
    private static final Region CANVAS = Region.ofSize(300, 200);
    private static final Rgba16 GRAY = new Rgba16(20000, 20000, 20000, 65535);

    private final PixelLayer layer =
            PixelLayer.of("Sky", Raster.filled(CANVAS, Rgba16.WHITE)).withMask(Optional.of(LayerMask.of(Mask.ALL)));
    private final Document document = Document.ofSize(300, 200).withLayers(List.of(layer));

    @Test
    void aLayerIsPaintedWhereTheUserMadePixelsElseOnItsMask() {
        LayerMask mask = LayerMask.of(Mask.ALL);
        assertThat(PaintSurface.of(layer)).isEqualTo(PaintSurface.PIXELS);
        assertThat(PaintSurface.of(generated(mask))).isEqualTo(PaintSurface.MASK);
        assertThat(PaintSurface.of(SolidFillLayer.of("Blue", Rgba16.BLACK))).isEqualTo(PaintSurface.NONE);
        assertThat(PaintSurface.of(masked(SolidFillLayer.of("Blue", Rgba16.BLACK), mask)))
                .isEqualTo(PaintSurface.MASK);
        assertThat(PaintSurface.of(GroupLayer.of("Clouds", List.of()))).isEqualTo(PaintSurface.NONE);
        assertThat(PaintSurface.of(masked(GroupLayer.of("Clouds", List.of()), mask)))
                .isEqualTo(PaintSurface.MASK);
    }

    @Test
    void fillingGoesToThePixelsTheMaskOrTheSelectionAndNowhereElse() {
        Document pixels = on(PaintSurface.PIXELS).fill(GRAY).apply(document);
        assertThat(now(pixels).pixels().pixel(7, 7)).isEqualTo(GRAY);
        assertThat(now(pixels).mask()).isEqualTo(layer.mask());

        Document mask = on(PaintSurface.MASK).fill(GRAY).apply(document);
        assertThat(maskOf(mask).at(7, 7)).isEqualTo(20000);
        assertThat(now(mask).pixels()).isSameAs(layer.pixels());

        Document quick = on(PaintSurface.SELECTION).fill(GRAY).apply(document);
        assertThat(quick.selection().orElseThrow().at(7, 7)).isEqualTo(20000);
        assertThat(quick.selection().orElseThrow().outside()).isZero();
        assertThat(quick.layers()).isEqualTo(document.layers());
    }

    @Test
    void aTransparentColorCoversTheMaskInPart() {
        Document half =
                on(PaintSurface.MASK).fill(Rgba16.BLACK.withAlpha(32768)).apply(document);
        assertThat(maskOf(half).at(7, 7)).isEqualTo(32767);
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(0, 0, 10, 10))));
        Document part = on(PaintSurface.MASK).fill(Rgba16.BLACK).apply(selected);
        assertThat(maskOf(part).at(9, 9)).isZero();
        assertThat(maskOf(part).at(10, 9)).isEqualTo(65535);
    }

    @Test
    void recoloringLeavesTransparentPixelsAndFillsMasks() {
        PixelLayer half = PixelLayer.of("Half", Raster.filled(new Region(0, 0, 100, 200), Rgba16.WHITE));
        Document halved = document.withLayers(List.of(half));
        Document recolored = new SurfaceEdits(PaintSurface.PIXELS, Optional.of(half.id()))
                .recolor(GRAY)
                .apply(halved);
        PixelLayer now = (PixelLayer) recolored.layers().getFirst();
        assertThat(now.pixels().pixel(50, 50)).isEqualTo(GRAY);
        assertThat(now.pixels().pixel(150, 50)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(maskOf(on(PaintSurface.MASK).recolor(GRAY).apply(document)).at(3, 3))
                .isEqualTo(20000);
    }

    @Test
    void theBucketKeepsToItsAreaOnEverySurface() {
        Mask area = Mask.of(new Region(20, 20, 30, 30));
        Document mask = on(PaintSurface.MASK).bucket(Rgba16.BLACK, area).apply(document);
        assertThat(maskOf(mask).at(49, 49)).isZero();
        assertThat(maskOf(mask).at(50, 49)).isEqualTo(65535);
        Document quick = on(PaintSurface.SELECTION).bucket(GRAY, area).apply(document);
        assertThat(quick.selection().orElseThrow().at(20, 20)).isEqualTo(20000);
        assertThat(quick.selection().orElseThrow().at(19, 20)).isEqualTo(65535);
        Document pixels = on(PaintSurface.PIXELS).bucket(GRAY, area).apply(document);
        assertThat(now(pixels).pixels().pixel(49, 20)).isEqualTo(GRAY);
        assertThat(now(pixels).pixels().pixel(50, 20)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void clearingTakesPixelsAwayAndGivesAMaskTheBackground() {
        assertThat(now(on(PaintSurface.PIXELS).clear(GRAY).apply(document))
                        .pixels()
                        .pixel(3, 3))
                .isEqualTo(Rgba16.TRANSPARENT);
        assertThat(maskOf(on(PaintSurface.MASK).clear(GRAY).apply(document)).at(3, 3))
                .isEqualTo(20000);
        Document quick = on(PaintSurface.SELECTION).clear(Rgba16.BLACK).apply(document);
        assertThat(quick.selection().orElseThrow().bounds()).isEqualTo(Region.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaintSurface.class,
            names = {"PIXELS", "MASK"})
    void invertingTwiceGivesTheSamePictureBack(PaintSurface surface) {
        Document filled = on(surface).fill(GRAY).apply(document);
        Document back = on(surface).invert().apply(on(surface).invert().apply(filled));
        assertThat(now(back).pixels().pixel(5, 5))
                .isEqualTo(now(filled).pixels().pixel(5, 5));
        assertThat(maskOf(back).at(5, 5)).isEqualTo(maskOf(filled).at(5, 5));
    }

    @Test
    void withNothingToPaintOnEachRefusesInWords() {
        assertThatThrownBy(() -> new SurfaceEdits(PaintSurface.PIXELS, Optional.empty()).fill(GRAY))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("No layer is active");
        GroupLayer group = GroupLayer.of("Clouds", List.of());
        Document grouped = document.withLayers(List.of(group));
        assertThatThrownBy(() -> new SurfaceEdits(PaintSurface.of(group), Optional.of(group.id())).check(grouped))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("“Clouds” is a group");
        on(PaintSurface.SELECTION).check(document);
    }

    private SurfaceEdits on(PaintSurface surface) {
        return new SurfaceEdits(surface, Optional.of(layer.id()));
    }

    private PixelLayer now(Document changed) {
        return (PixelLayer) changed.find(layer.id()).orElseThrow();
    }

    private Mask maskOf(Document changed) {
        return now(changed).mask().orElseThrow().mask();
    }

    private static Layer masked(Layer layer, LayerMask mask) {
        return layer.withMask(Optional.of(mask));
    }

    private static GenerativeLayer generated(LayerMask mask) {
        Recipe recipe = new Recipe("fill", "a boat", 1, "made", "Engine", CANVAS, "Inlay test", "{}");
        return GenerativeLayer.of("boat", mask, List.of(new Variation(recipe, Raster.filled(CANVAS, GRAY))));
    }
}
