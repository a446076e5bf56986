package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MagicWandTest {
    private static final Region CANVAS = Region.ofSize(500, 300);
    private static final Rgba16 GREY = Rgba16.fromArgb8(0xFF808080);

    /// Two red squares on grey, and a slightly lighter one that touches the first.
    private final Raster picture;

    MagicWandTest() {
        Raster.Editor editor = Raster.EMPTY.translate(-7, 13).edit();
        editor.fill(CANVAS, GREY);
        editor.fill(new Region(50, 50, 100, 100), Rgba16.fromArgb8(0xFFC00000));
        editor.fill(new Region(150, 50, 100, 100), Rgba16.fromArgb8(0xFFCA0A00));
        editor.fill(new Region(300, 50, 100, 100), Rgba16.fromArgb8(0xFFC00000));
        picture = editor.commit();
    }

    @Test
    void connectedPixelsOfTheSameColor() {
        Mask found = wand(0, MagicWand.Spread.CONTIGUOUS).select(picture::read, CANVAS, 60, 60);
        assertThat(found.bounds()).isEqualTo(new Region(50, 50, 100, 100));
        assertThat(ShapesTest.area(found)).isEqualTo(100 * 100);
    }

    @Test
    void toleranceCountsEightBitSteps() {
        assertThat(wand(9, MagicWand.Spread.CONTIGUOUS)
                        .select(picture::read, CANVAS, 60, 60)
                        .bounds())
                .isEqualTo(new Region(50, 50, 100, 100));
        assertThat(wand(10, MagicWand.Spread.CONTIGUOUS)
                        .select(picture::read, CANVAS, 60, 60)
                        .bounds())
                .isEqualTo(new Region(50, 50, 200, 100));
    }

    @Test
    void everywhereTakesAll() {
        Mask found = wand(0, MagicWand.Spread.EVERYWHERE).select(picture::read, CANVAS, 60, 60);
        assertThat(ShapesTest.area(found)).isEqualTo(2 * 100 * 100);
        assertThat(found.at(399, 149)).isEqualTo(65535);
    }

    @Test
    void whatIsTransparentIsAlike() {
        Raster.Editor editor = Raster.EMPTY.edit();
        editor.fill(new Region(10, 10, 30, 30), new Rgba16(65535, 0, 0, 0));
        editor.fill(new Region(100, 100, 30, 30), Rgba16.WHITE);
        Mask found = wand(5, MagicWand.Spread.CONTIGUOUS).select(editor.commit()::read, CANVAS, 0, 0);
        assertThat(ShapesTest.area(found)).isEqualTo(500 * 300 - 30 * 30);
    }

    @Test
    void fillingARandomMazeFindsWhatASlowFillFinds() {
        Region area = Region.ofSize(200, 170);
        PixelBlock block = new PixelBlock(area.width(), area.height());
        Random random = new Random(11);
        for (int index = 0; index < block.area(); index++) {
            block.setPixel(index % 200, index / 200, random.nextInt(100) < 62 ? Rgba16.WHITE : Rgba16.BLACK);
        }
        block.setPixel(100, 80, Rgba16.WHITE);
        Raster maze = Raster.of(0, 0, block);
        Mask found = wand(0, MagicWand.Spread.CONTIGUOUS).select(maze::read, area, 100, 80);
        boolean[] reached = new boolean[block.area()];
        reached[80 * 200 + 100] = true;
        for (boolean grows = true; grows; ) {
            grows = false;
            for (int index = 0; index < reached.length; index++) {
                boolean next = !reached[index]
                        && block.pixel(index % 200, index / 200).equals(Rgba16.WHITE)
                        && (index % 200 > 0 && reached[index - 1]
                                || index % 200 < 199 && reached[index + 1]
                                || index >= 200 && reached[index - 200]
                                || index < reached.length - 200 && reached[index + 200]);
                reached[index] |= next;
                grows |= next;
            }
        }
        for (int index = 0; index < reached.length; index++) {
            assertThat(found.at(index % 200, index / 200)).isEqualTo(reached[index] ? 65535 : 0);
        }
    }

    @Test
    void antiAliasingSoftensTheBorderOnly() {
        Mask found = new MagicWand(0, MagicWand.Spread.CONTIGUOUS, EdgeStyle.ANTI_ALIASED)
                .select(picture::read, CANVAS, 60, 60);
        assertThat(found.at(50, 100)).isBetween(50000, 60000);
        assertThat(found.at(49, 100)).isBetween(5000, 15000);
        assertThat(found.at(55, 100)).isEqualTo(65535);
        assertThat(found.at(40, 100)).isZero();
    }

    @Test
    void aWandOffTheCanvasSelectsNothing() {
        assertThat(wand(0, MagicWand.Spread.CONTIGUOUS).select(picture::read, CANVAS, -1, 5))
                .isSameAs(Mask.NONE);
        assertThatThrownBy(() -> wand(256, MagicWand.Spread.CONTIGUOUS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColorRangeFadesWithTheDistance() {
        ColorRange range = new ColorRange(List.of(Rgba16.fromArgb8(0xFFC00000)), 40);
        Mask found = range.select(picture::read, CANVAS);
        assertThat(found.at(60, 60)).isEqualTo(65535);
        assertThat(found.at(350, 60)).isEqualTo(65535);
        assertThat(found.at(160, 60) / 65535.0).isCloseTo(1 - Math.sqrt(200) / 41, within(1e-3));
        assertThat(found.at(10, 10)).isZero();
        ColorRange both = new ColorRange(List.of(Rgba16.fromArgb8(0xFFC00000), GREY), 0);
        assertThat(both.select(picture::read, CANVAS).at(10, 10)).isEqualTo(65535);
        assertThat(found.bounds().right()).isLessThanOrEqualTo(500);
        assertThatThrownBy(() -> new ColorRange(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MagicWand wand(double tolerance, MagicWand.Spread spread) {
        return new MagicWand(tolerance, spread, EdgeStyle.HARD);
    }
}
