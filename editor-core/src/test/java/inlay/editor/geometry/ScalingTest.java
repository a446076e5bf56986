package inlay.editor.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Recipe;
import inlay.editor.document.Variation;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingTest {
    private static final Rgba16 COLOR = new Rgba16(54321, 12345, 1, 65535);

    @ParameterizedTest
    @EnumSource(Resampling.class)
    void aConstantStaysConstantUpToTheBorder(Resampling resampling) {
        Region canvas = Region.ofSize(331, 217);
        for (Region size : List.of(Region.ofSize(150, 99), Region.ofSize(331, 100), Region.ofSize(700, 500))) {
            Raster scaled = scaled(Raster.filled(canvas, COLOR), canvas, size, resampling);
            assertThat(scaled.bounds()).isEqualTo(size);
            for (int y = 0; y < size.height(); y += 7) {
                for (int x = 0; x < size.width(); x += 3) {
                    assertThat(scaled.pixel(x, y)).isEqualTo(COLOR);
                }
            }
            assertThat(scaled.pixel(size.width() - 1, size.height() - 1)).isEqualTo(COLOR);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Resampling.class,
            names = {"BILINEAR", "BICUBIC", "LANCZOS"})
    void transparentPixelsLendNoColor(Resampling resampling) {
        Region canvas = Region.ofSize(200, 200);
        Raster white = Raster.filled(new Region(51, 33, 77, 90), Rgba16.WHITE);
        Raster.Editor editor = white.edit();
        editor.fill(new Region(0, 0, 51, 200), new Rgba16(0, 0, 0, 0));
        Raster scaled = scaled(editor.commit(), canvas, Region.ofSize(131, 83), resampling);
        Region bounds = scaled.bounds();
        for (int y = bounds.y(); y < bounds.bottom(); y++) {
            for (int x = bounds.x(); x < bounds.right(); x++) {
                Rgba16 pixel = scaled.pixel(x, y);
                assertThat(pixel.alpha() < 30 || pixel.red() > 65000)
                        .as("%s", pixel)
                        .isTrue();
            }
        }
    }

    @Test
    void halvingABoxAveragesItsPixels() {
        PixelBlock block = new PixelBlock(4, 2);
        for (int x = 0; x < 4; x++) {
            block.setPixel(x, 0, new Rgba16(x * 1000, 0, 0, 65535));
            block.setPixel(x, 1, new Rgba16(x * 1000 + 400, 0, 0, 65535));
        }
        Raster scaled = scaled(Raster.of(0, 0, block), Region.ofSize(4, 2), Region.ofSize(2, 1), Resampling.BILINEAR);
        // The tent, twice as wide, weighs the four pixels 1 : 3 : 3 : 1; the one beyond the border is the last again.
        assertThat(scaled.pixel(0, 0).red()).isEqualTo((1 * 0 + 3 * 0 + 3 * 1000 + 1 * 2000) / 8 + 200);
    }

    @Test
    void theMeanSurvivesShrinking() {
        Raster noise = OrientationTest.noise(Region.ofSize(512, 384), 3);
        Raster opaque = opaque(noise, Region.ofSize(512, 384));
        Raster scaled = scaled(opaque, Region.ofSize(512, 384), Region.ofSize(128, 96), Resampling.LANCZOS);
        assertThat(mean(scaled, Region.ofSize(128, 96))).isCloseTo(mean(opaque, Region.ofSize(512, 384)), within(60.0));
    }

    @Test
    void aSmoothPictureComesBackFromTwiceTheSize() {
        Region canvas = Region.ofSize(200, 150);
        Raster wave = wave(canvas);
        Raster large = scaled(wave, canvas, Region.ofSize(400, 300), Resampling.LANCZOS);
        Raster back = scaled(large, Region.ofSize(400, 300), canvas, Resampling.LANCZOS);
        for (int y = 10; y < 140; y += 3) {
            for (int x = 10; x < 190; x += 3) {
                assertThat(back.pixel(x, y).red()).isCloseTo(wave.pixel(x, y).red(), within(400));
            }
        }
    }

    @Test
    void nearestPicksPixels() {
        Raster noise = OrientationTest.noise(Region.ofSize(60, 40), 3);
        Raster scaled = scaled(noise, Region.ofSize(60, 40), Region.ofSize(180, 120), Resampling.NEAREST);
        assertThat(scaled.pixel(100, 77)).isEqualTo(noise.pixel(33, 25));
        assertThat(scaled(scaled, Region.ofSize(180, 120), Region.ofSize(60, 40), Resampling.NEAREST)
                        .read(Region.ofSize(60, 40))
                        .samples())
                .isEqualTo(noise.read(Region.ofSize(60, 40)).samples());
    }

    @Test
    void theGridOfTilesDoesNotShow() {
        Region canvas = Region.ofSize(300, 300);
        Raster wave = wave(canvas);
        Raster.Editor shifted = Raster.EMPTY.translate(-37, 55).edit();
        shifted.write(0, 0, wave.read(canvas));
        Region size = Region.ofSize(211, 190);
        assertThat(scaled(shifted.commit(), canvas, size, Resampling.BICUBIC)
                        .read(size)
                        .samples())
                .isEqualTo(scaled(wave, canvas, size, Resampling.BICUBIC)
                        .read(size)
                        .samples());
    }

    @Test
    void contentBeyondTheCanvasScalesToo() {
        Raster wide = Raster.filled(new Region(-100, 20, 400, 60), COLOR);
        Raster scaled = scaled(wide, Region.ofSize(200, 100), Region.ofSize(100, 50), Resampling.BILINEAR);
        assertThat(scaled.pixel(-40, 20)).isEqualTo(COLOR);
        assertThat(scaled.pixel(140, 20)).isEqualTo(COLOR);
        assertThat(scaled.pixel(-60, 20).alpha()).isZero();
    }

    @Test
    void masksVariationsAndSelectionFollow() {
        Recipe recipe = new Recipe("fill", "", 1, "e", "E", Region.ofSize(1, 1), "s", "{}");
        GenerativeLayer layer = GenerativeLayer.of(
                "gen",
                LayerMask.of(inlay.editor.select.Inverse.of(Mask.of(new Region(40, 40, 20, 20)))),
                List.of(
                        new Variation(recipe, Raster.filled(new Region(20, 20, 40, 40), COLOR)),
                        new Variation(recipe, Raster.filled(new Region(20, 20, 40, 40), Rgba16.BLACK))));
        Document document = Document.ofSize(100, 80)
                .withLayers(List.of(layer))
                .withSelection(Optional.of(Mask.of(new Region(0, 0, 50, 80))));
        Document large = CanvasEdits.imageSize(200, 160, Resampling.BICUBIC).apply(document);
        GenerativeLayer scaled = (GenerativeLayer) large.layers().getFirst();
        Mask mask = scaled.mask().orElseThrow().mask();
        assertThat(large.canvas()).isEqualTo(Region.ofSize(200, 160));
        assertThat(mask.outside()).isEqualTo(65535);
        assertThat(mask.at(100, 100)).isZero();
        assertThat(mask.at(10, 10)).isEqualTo(65535);
        assertThat(scaled.variations().get(1).pixels().pixel(80, 80)).isEqualTo(Rgba16.BLACK);
        Mask selection = large.selection().orElseThrow();
        assertThat(selection.at(0, 0)).isEqualTo(65535);
        assertThat(selection.at(90, 159)).isEqualTo(65535);
        assertThat(selection.at(110, 159)).isZero();
    }

    @Test
    void sizesOutOfReasonAreRefused() {
        Document document = Document.ofSize(100, 80);
        assertThat(CanvasEdits.imageSize(100, 80, Resampling.LANCZOS).apply(document))
                .isSameAs(document);
        assertThatThrownBy(
                        () -> CanvasEdits.imageSize(0, 80, Resampling.LANCZOS).apply(document))
                .isInstanceOf(EditException.class);
        assertThatThrownBy(() -> CanvasEdits.imageSize(100000, 100000, Resampling.LANCZOS)
                        .apply(document))
                .isInstanceOf(EditException.class)
                .hasMessageContaining("gigapixel");
    }

    private static Raster scaled(Raster raster, Region canvas, Region size, Resampling resampling) {
        return Scaling.between(canvas, size.width(), size.height(), resampling).map(raster);
    }

    static Raster wave(Region area) {
        PixelBlock block = new PixelBlock(area.width(), area.height());
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                int value = (int) (32768 + 15000 * Math.sin(x * 0.11) + 12000 * Math.cos(y * 0.07 + x * 0.03));
                block.setPixel(x, y, new Rgba16(value, 65535 - value, value / 2, 65535));
            }
        }
        return Raster.of(area.x(), area.y(), block);
    }

    private static Raster opaque(Raster raster, Region area) {
        PixelBlock block = raster.read(area);
        java.util.Arrays.fill(block.samples(), 3 * block.area(), 4 * block.area(), (short) -1);
        return Raster.of(0, 0, block);
    }

    private static double mean(Raster raster, Region area) {
        PixelBlock block = raster.read(area);
        double sum = 0;
        for (int index = 0; index < block.area(); index++) {
            sum += block.samples()[index] & 0xFFFF;
        }
        return sum / block.area();
    }
}
