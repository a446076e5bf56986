package inlay.editor.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Rgba16 CORAL = new Rgba16(65535, 27499, 19018, 65535);

    @Test
    void aBlockReadsBackExactlyAtAnyPlaceEvenLeftOfTheCanvas() {
        PixelBlock noise = noise(300, 170, 1);
        for (int x : new int[] {0, -77, 128, 1000}) {
            Raster raster = Raster.of(x, -5, noise);
            assertThat(raster.read(new Region(x, -5, 300, 170)).samples()).isEqualTo(noise.samples());
            assertThat(raster.bounds()).isEqualTo(new Region(x, -5, 300, 170));
        }
    }

    @Test
    void outsideOfWhatWasPaintedEverythingIsTransparent() {
        Raster raster = Raster.filled(new Region(10, 10, 5, 5), CORAL);
        assertThat(raster.pixel(9, 10)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(raster.pixel(10, 10)).isEqualTo(CORAL);
        assertThat(raster.pixel(14, 14)).isEqualTo(CORAL);
        assertThat(raster.pixel(15, 14)).isEqualTo(Rgba16.TRANSPARENT);
        assertThat(raster.pixel(-100_000, 7)).isEqualTo(Rgba16.TRANSPARENT);
    }

    @Test
    void committingSharesEveryTileThatWasNotWritten() {
        Raster before = Raster.of(0, 0, noise(512, 512, 2));
        Raster.Editor editor = before.edit();
        editor.fill(new Region(130, 130, 4, 4), CORAL);
        Raster after = editor.commit();
        int changed = 0;
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                changed += before.tile(column, row) != after.tile(column, row) ? 1 : 0;
            }
        }
        assertThat(changed).isEqualTo(1);
        assertThat(after.changedSince(before)).isEqualTo(new Region(128, 128, 128, 128));
    }

    @Test
    void aCommittedTileIsNeverWrittenAgain() {
        Raster before = Raster.of(0, 0, noise(128, 128, 3));
        short[] samples = before.tile(0, 0).planes().clone();
        Raster.Editor editor = before.edit();
        editor.fill(new Region(5, 5, 50, 50), CORAL);
        Raster after = editor.commit();
        assertThat(before.tile(0, 0).planes()).isEqualTo(samples);
        assertThatThrownBy(() -> editor.fill(new Region(0, 0, 1, 1), CORAL)).isInstanceOf(IllegalStateException.class);
        assertThat(after.tile(0, 0).planes()).isNotEqualTo(samples);
    }

    @Test
    void movingSharesTilesAndMovesPixels() {
        Raster before = Raster.of(0, 0, noise(200, 200, 4));
        Raster moved = before.translate(-33, 71);
        assertThat(moved.tile(0, 0)).isSameAs(before.tile(0, 0));
        assertThat(moved.pixel(-33 + 120, 71 + 150)).isEqualTo(before.pixel(120, 150));
        Raster.Editor editor = moved.edit();
        editor.fill(new Region(0, 80, 1, 1), CORAL);
        assertThat(editor.commit().pixel(0, 80)).isEqualTo(CORAL);
    }

    @Test
    void aTileOfOneColourKeepsNoSamples() {
        Raster raster = Raster.filled(new Region(0, 0, 256, 128), CORAL);
        assertThat(raster.tile(1, 0).isUniform()).isTrue();
        Raster.Editor editor = raster.edit();
        editor.fill(new Region(3, 3, 10, 10), Rgba16.BLACK);
        editor.fill(new Region(3, 3, 10, 10), CORAL);
        assertThat(editor.commit().tile(0, 0).isUniform()).isTrue();
    }

    @Test
    void eightBitColoursSurviveTheWayThroughSixteen() {
        for (int value = 0; value < 256; value++) {
            int argb = value << 24 | value << 16 | (255 - value) << 8 | value / 2;
            assertThat(Rgba16.fromArgb8(argb).toArgb8()).isEqualTo(argb);
        }
    }

    @Test
    void aMaskHasAValueOutside() {
        Mask.Editor editor = Mask.ALL.edit();
        editor.fill(new Region(-10, 0, 20, 20), 1000);
        Mask mask = editor.commit();
        assertThat(mask.at(0, 0)).isEqualTo(1000);
        assertThat(mask.at(500, 500)).isEqualTo(65535);
        assertThat(mask.bounds()).isEqualTo(new Region(-10, 0, 20, 20));
        assertThat(mask.read(new Region(5, 5, 10, 1)).samples())
                .containsExactly(
                        (short) 1000,
                        (short) 1000,
                        (short) 1000,
                        (short) 1000,
                        (short) 1000,
                        (short) -1,
                        (short) -1,
                        (short) -1,
                        (short) -1,
                        (short) -1);
    }

    @Test
    void regionsBehaveLikeSets() {
        Region one = new Region(0, 0, 10, 10);
        Region two = new Region(5, -5, 10, 10);
        assertThat(one.intersect(two)).isEqualTo(new Region(5, 0, 5, 5));
        assertThat(one.union(two)).isEqualTo(new Region(0, -5, 15, 15));
        assertThat(one.grow(-6).isEmpty()).isTrue();
        assertThat(one.union(Region.EMPTY)).isEqualTo(one);
    }

    static PixelBlock noise(int width, int height, long seed) {
        PixelBlock block = new PixelBlock(width, height);
        Random random = new Random(seed);
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) (1 + random.nextInt(65535));
        }
        return block;
    }
}
