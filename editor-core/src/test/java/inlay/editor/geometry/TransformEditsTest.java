package inlay.editor.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransformEditsTest {
    private final PixelLayer layer = PixelLayer.of("square", Raster.filled(new Region(40, 60, 40, 20), Rgba16.WHITE));
    private final Document document = Document.ofSize(300, 200).withLayers(List.of(layer));

    @Test
    void aMapAndItsWayBackAreNone() {
        Affine map = Affine.rotation(33, new Point(10, 20)).then(Affine.scaling(2, -0.5, new Point(5, 5)));
        Affine none = map.then(map.inverse());
        assertThat(none.apply(123, -45).x()).isCloseTo(123, within(1e-9));
        assertThat(none.apply(123, -45).y()).isCloseTo(-45, within(1e-9));
        assertThat(map.determinant()).isCloseTo(-1, within(1e-12));
        Point turned = Affine.rotation(90, new Point(10, 10)).apply(20, 10);
        assertThat(turned.x()).isCloseTo(10, within(1e-9));
        assertThat(turned.y()).isCloseTo(20, within(1e-9));
    }

    @Test
    void aQuarterTurnByRotationEqualsTheExactOne() {
        Raster wave = ScalingTest.wave(Region.ofSize(200, 150));
        Raster rotated = AffineMapping.of(Affine.rotation(90, new Point(0, 0)), Resampling.BICUBIC)
                .map(wave)
                .translate(150, 0);
        Raster exact = Orientation.CLOCKWISE.turn(wave, 200, 150);
        for (int y = 5; y < 195; y += 3) {
            for (int x = 5; x < 145; x += 3) {
                assertThat(rotated.pixel(x, y).red())
                        .isCloseTo(exact.pixel(x, y).red(), within(1));
            }
        }
    }

    @Test
    void areaIsKeptByRotation() {
        Document turned = TransformEdits.transform(
                        layer.id(), Affine.rotation(30, new Point(60, 70)), Resampling.BICUBIC)
                .apply(document);
        Raster pixels = ((PixelLayer) turned.layers().getFirst()).pixels();
        double sum = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                sum += pixels.pixel(x, y).alpha() / 65535.0;
            }
        }
        assertThat(sum).isCloseTo(40 * 20, within(1.0));
        assertThat(pixels.pixel(60, 70)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void shrinkingSkipsNoPixel() {
        Raster noise = OrientationTest.noise(Region.ofSize(400, 400), 1);
        Affine map = Affine.scaling(0.1, 0.1, new Point(0, 0)).then(Affine.rotation(10, new Point(0, 0)));
        Raster small = AffineMapping.of(map, Resampling.BICUBIC).map(noise);
        Point middle = map.apply(200, 200);
        for (int d = -8; d < 8; d++) {
            assertThat(small.pixel((int) middle.x() + d, (int) middle.y()).alpha())
                    .isBetween(24000, 41000);
        }
    }

    @Test
    void movingByWholePixelsSharesTiles() {
        Document moved = TransformEdits.transform(layer.id(), Affine.translation(7, -3), Resampling.LANCZOS)
                .apply(document);
        Raster pixels = ((PixelLayer) moved.layers().getFirst()).pixels();
        assertThat(pixels.bounds()).isEqualTo(new Region(47, 57, 40, 20));
        assertThat(pixels.tile(0, 0)).isSameAs(layer.pixels().tile(0, 0));
    }

    @Test
    void layersTurnAboutTheirMiddle() {
        Document turned =
                TransformEdits.orient(layer.id(), Orientation.CLOCKWISE).apply(document);
        assertThat(((PixelLayer) turned.layers().getFirst()).pixels().bounds()).isEqualTo(new Region(50, 50, 20, 40));
        Document flipped =
                TransformEdits.orient(layer.id(), Orientation.FLIP_HORIZONTAL).apply(document);
        assertThat(((PixelLayer) flipped.layers().getFirst()).pixels().bounds()).isEqualTo(new Region(40, 60, 40, 20));
    }

    @Test
    void onlyTheSelectedPixelsAreTransformed() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(40, 60, 10, 20))));
        Document scaled = TransformEdits.transform(layer.id(), Affine.translation(0, 50), Resampling.BICUBIC)
                .apply(selected);
        Raster pixels = ((PixelLayer) scaled.layers().getFirst()).pixels();
        assertThat(pixels.pixel(45, 70).alpha()).isZero();
        assertThat(pixels.pixel(45, 120)).isEqualTo(Rgba16.WHITE);
        assertThat(pixels.pixel(55, 70)).isEqualTo(Rgba16.WHITE);
        assertThat(scaled.selection().orElseThrow().bounds()).isEqualTo(new Region(40, 110, 10, 20));
    }

    @Test
    void anUnlinkedMaskStays() {
        LayerMask mask = LayerMask.of(Mask.of(new Region(0, 0, 50, 50)));
        Document masked = document.withLayers(List.of(layer.withMask(Optional.of(mask.withLinked(false)))));
        Affine move = Affine.translation(20, 0);
        assertThat(TransformEdits.transform(layer.id(), move, Resampling.BICUBIC)
                        .apply(masked)
                        .layers()
                        .getFirst()
                        .mask()
                        .orElseThrow()
                        .mask())
                .isSameAs(mask.mask());
        Document linked = document.withLayers(List.of(layer.withMask(Optional.of(mask))));
        assertThat(TransformEdits.transform(layer.id(), move, Resampling.BICUBIC)
                        .apply(linked)
                        .layers()
                        .getFirst()
                        .mask()
                        .orElseThrow()
                        .mask()
                        .bounds())
                .isEqualTo(new Region(20, 0, 50, 50));
    }

    @Test
    void theSelectionScalesByItself() {
        Document selected = document.withSelection(Optional.of(Mask.of(new Region(10, 10, 20, 20))));
        Document scaled = TransformEdits.transformSelection(Affine.scaling(2, 2, new Point(20, 20)))
                .apply(selected);
        assertThat(scaled.layers()).isSameAs(selected.layers());
        assertThat(scaled.selection().orElseThrow().at(20, 20)).isEqualTo(65535);
        assertThat(scaled.selection().orElseThrow().at(2, 20)).isGreaterThan(60000);
        assertThat(scaled.selection().orElseThrow().at(45, 20)).isZero();
    }

    @Test
    void whatIsLockedOrFoldedIsRefused() {
        Document locked =
                document.withLayers(List.of(layer.withProps(layer.props().withLocks(new Locks(false, false, true)))));
        assertThatThrownBy(() ->
                        TransformEdits.orient(layer.id(), Orientation.HALF_TURN).apply(locked))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("position");
        assertThatThrownBy(() -> TransformEdits.transform(
                                layer.id(), Affine.scaling(0, 1, new Point(0, 0)), Resampling.BICUBIC)
                        .apply(document))
                .isInstanceOf(EditException.class);
    }
}
