package inlay.editor.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrientationTest {
    static final Region AREA = Region.ofSize(300, 170);

    private final Raster noise = noise(AREA, 7).translate(-13, 29);

    @Test
    void fourQuarterTurnsAreNone() {
        Raster turned = noise;
        int width = 500;
        int height = 333;
        for (int turn = 0; turn < 4; turn++) {
            turned = Orientation.CLOCKWISE.turn(turned, width, height);
            int swapped = width;
            width = height;
            height = swapped;
        }
        assertSame(turned, noise);
        assertThat(turned.originX()).isEqualTo(noise.originX());
        assertThat(turned.cells()).isEqualTo(noise.cells());
    }

    @ParameterizedTest
    @EnumSource(
            value = Orientation.class,
            names = {"FLIP_HORIZONTAL", "FLIP_VERTICAL", "HALF_TURN"})
    void twiceIsNone(Orientation orientation) {
        assertSame(orientation.turn(orientation.turn(noise, 321, 123), 321, 123), noise);
    }

    @Test
    void aTurnAndItsOppositeAreNone() {
        Raster there = Orientation.CLOCKWISE.turn(noise, 321, 123);
        assertSame(Orientation.COUNTERCLOCKWISE.turn(there, 123, 321), noise);
    }

    @Test
    void everyPixelGoesWhereItShould() {
        int width = 400;
        int height = 250;
        Random random = new Random(1);
        for (int count = 0; count < 200; count++) {
            int x = random.nextInt(-20, 300);
            int y = random.nextInt(20, 210);
            assertThat(Orientation.CLOCKWISE.turn(noise, width, height).pixel(height - 1 - y, x))
                    .isEqualTo(noise.pixel(x, y));
            assertThat(Orientation.COUNTERCLOCKWISE.turn(noise, width, height).pixel(y, width - 1 - x))
                    .isEqualTo(noise.pixel(x, y));
            assertThat(Orientation.HALF_TURN.turn(noise, width, height).pixel(width - 1 - x, height - 1 - y))
                    .isEqualTo(noise.pixel(x, y));
            assertThat(Orientation.FLIP_HORIZONTAL.turn(noise, width, height).pixel(width - 1 - x, y))
                    .isEqualTo(noise.pixel(x, y));
            assertThat(Orientation.FLIP_VERTICAL.turn(noise, width, height).pixel(x, height - 1 - y))
                    .isEqualTo(noise.pixel(x, y));
        }
    }

    @Test
    void masksTurnWithTheirOutside() {
        Mask mask = inlay.editor.select.Inverse.of(Mask.of(new Region(10, 20, 5, 7)));
        Mask turned = Orientation.CLOCKWISE.turn(mask, 100, 60);
        assertThat(turned.outside()).isEqualTo(65535);
        assertThat(turned.bounds()).isEqualTo(new Region(60 - 27, 10, 7, 5));
    }

    @Test
    void theCanvasTurnsWithEverythingOnIt() {
        Document document = Document.ofSize(400, 250)
                .withLayers(List.of(PixelLayer.of("noise", noise)))
                .withSelection(Optional.of(Mask.of(new Region(10, 20, 30, 40))));
        Document turned = CanvasEdits.orient(Orientation.CLOCKWISE).apply(document);
        assertThat(turned.canvas()).isEqualTo(Region.ofSize(250, 400));
        assertThat(turned.selection().orElseThrow().bounds()).isEqualTo(new Region(250 - 60, 10, 40, 30));
        Document back = CanvasEdits.orient(Orientation.COUNTERCLOCKWISE).apply(turned);
        assertSame(((PixelLayer) back.layers().getFirst()).pixels(), noise);
        assertThat(CanvasEdits.orient(Orientation.CLOCKWISE).label()).isEqualTo("Rotate 90° Clockwise Canvas");
    }

    static Raster noise(Region area, long seed) {
        PixelBlock block = new PixelBlock(area.width(), area.height());
        Random random = new Random(seed);
        for (int index = 0; index < block.samples().length; index++) {
            block.samples()[index] = (short) random.nextInt();
        }
        return Raster.of(area.x(), area.y(), block);
    }

    static void assertSame(Raster actual, Raster expected) {
        Region area = actual.extent().union(expected.extent());
        assertThat(actual.read(area).samples()).isEqualTo(expected.read(area).samples());
    }
}
