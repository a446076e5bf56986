package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTreeCompositingTest {
    private static final Rgba16 RED = new Rgba16(65535, 0, 0, 65535);
    private static final Rgba16 BLUE = new Rgba16(0, 0, 65535, 65535);
    private static final Rgba16 GREY = new Rgba16(32768, 32768, 32768, 65535);
    private static final Region LEFT = new Region(0, 0, 8, 16);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void everyTreeLooksAsTheReferenceSays(long seed) {
        Document document = new RandomDocuments(seed).document(200, 150, 9);
        PixelBlock flat = Compositor.flatten(document, document.canvas());
        for (int y = 0; y < document.height(); y += 3) {
            for (int x = (int) seed % 3; x < document.width(); x += 3) {
                double[] expected =
                        ReferenceCompositor.at(document.layers(), x, y).samples();
                for (int plane = 0; plane < (expected[3] == 0 ? 0 : 4); plane++) {
                    int actual = flat.samples()[plane * flat.area() + y * flat.width() + x] & 0xFFFF;
                    assertThat(Math.abs(actual - Math.round(expected[plane])))
                            .as("seed %d at (%d, %d), plane %d: %d, not %f", seed, x, y, plane, actual, expected[plane])
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void aClippedLayerShowsOnlyWhereItsBaseDoes() {
        Layer base = PixelLayer.of("base", Raster.filled(LEFT, RED));
        Layer above = clipped(SolidFillLayer.of("above", BLUE));
        assertThat(pixel(2, 2, base, above)).isEqualTo(BLUE);
        assertThat(pixel(12, 2, base, above)).isEqualTo(Rgba16.TRANSPARENT);
    }

    @Test
    void theBasesModeAndOpacityActOnTheWholeClippingGroup() {
        Layer ground = SolidFillLayer.of("ground", GREY);
        Layer base = with(PixelLayer.of("base", Raster.filled(LEFT, RED)), BlendMode.MULTIPLY, 0.5f);
        Layer above = clipped(SolidFillLayer.of("above", BLUE));
        // Blue multiplied with grey is half a blue; at half opacity half of that, and red and green half of the grey.
        assertThat(pixel(2, 2, ground, base, above)).isEqualTo(new Rgba16(16384, 16384, 32768, 65535));
    }

    @Test
    void hidingTheBaseHidesWhatIsClippedToIt() {
        Layer base = PixelLayer.of("base", Raster.filled(LEFT, RED));
        Layer hidden = base.withProps(base.props().withVisible(false));
        assertThat(pixel(2, 2, hidden, clipped(SolidFillLayer.of("above", BLUE))))
                .isEqualTo(Rgba16.TRANSPARENT);
    }

    @Test
    void anIsolatedGroupBlendsItsChildrenAmongThemselves() {
        Layer ground = SolidFillLayer.of("ground", GREY);
        Layer child = with(SolidFillLayer.of("child", GREY), BlendMode.MULTIPLY, 1);
        GroupLayer passing = GroupLayer.of("group", List.of(child));
        Layer isolated = with(passing, BlendMode.NORMAL, 1);
        assertThat(pixel(0, 0, ground, isolated)).isEqualTo(GREY);
        assertThat(pixel(0, 0, ground, passing).red()).isEqualTo(16384);
    }

    @Test
    void aFadedPassThroughGroupLiesBetweenBackdropAndOutcome() {
        Layer ground = SolidFillLayer.of("ground", GREY);
        Layer child = with(SolidFillLayer.of("child", GREY), BlendMode.MULTIPLY, 1);
        Layer group = with(GroupLayer.of("group", List.of(child)), BlendMode.PASS_THROUGH, 0.25f);
        assertThat(pixel(0, 0, ground, group).red()).isEqualTo(28672); // 32768 + (16384 - 32768) / 4
    }

    @Test
    void masksActUnlessDisabledAndOnGroupsToo() {
        LayerMask mask = LayerMask.of(Mask.of(LEFT));
        Layer masked = SolidFillLayer.of("fill", RED).withMask(Optional.of(mask));
        assertThat(pixel(2, 2, masked)).isEqualTo(RED);
        assertThat(pixel(12, 2, masked)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(pixel(12, 2, masked.withMask(Optional.of(mask.withEnabled(false)))))
                .isEqualTo(RED);
        Layer group =
                GroupLayer.of("group", List.of(SolidFillLayer.of("fill", RED))).withMask(Optional.of(mask));
        assertThat(pixel(12, 2, SolidFillLayer.of("ground", BLUE), group)).isEqualTo(BLUE);
        assertThat(pixel(2, 2, SolidFillLayer.of("ground", BLUE), group)).isEqualTo(RED);
    }

    @Test
    void dissolveKeepsAsManyPixelsAsItsOpacitySays() {
        Layer layer = with(SolidFillLayer.of("fill", RED), BlendMode.DISSOLVE, 0.3f);
        PixelBlock flat = Compositor.flatten(List.of(layer), new Region(-50, 30, 300, 300));
        int opaque = 0;
        for (int at = 3 * flat.area(); at < 4 * flat.area(); at++) {
            assertThat(flat.samples()[at]).isIn((short) 0, (short) -1);
            opaque -= flat.samples()[at];
        }
        assertThat(opaque / (double) flat.area()).isBetween(0.29, 0.31);
    }

    private static Rgba16 pixel(int x, int y, Layer... layers) {
        return Compositor.flatten(List.of(layers), new Region(x, y, 1, 1)).pixel(0, 0);
    }

    private static Layer clipped(Layer layer) {
        return layer.withProps(layer.props().withClipped(true));
    }

    private static Layer with(Layer layer, BlendMode mode, float opacity) {
        return layer.withProps(layer.props().withBlendMode(mode).withOpacity(opacity));
    }
}
