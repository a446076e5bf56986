package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.format.TestPictures;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TileCodecTest {
    @Test
    void everyMixtureOfPlanesComesBack() {
        Random random = new Random(11);
        for (int mixture = 0; mixture < 81; mixture++) {
            short[] planes = new short[Tile.PLANES * Tile.AREA];
            int rest = mixture;
            for (int plane = 0; plane < Tile.PLANES; plane++, rest /= 3) {
                fill(planes, plane, rest % 3, random);
            }
            Tile back = TileCodec.decodePixels(TileCodec.encode(Tile.of(planes.clone())));
            assertThat(back.copyPlanes()).isEqualTo(planes);
        }
    }

    private static void fill(short[] planes, int plane, int kind, Random random) {
        int constant = random.nextInt(65536);
        for (int at = plane * Tile.AREA; at < (plane + 1) * Tile.AREA; at++) {
            planes[at] = (short)
                    switch (kind) {
                        case 0 -> constant;
                        case 1 -> random.nextInt(256) * 257;
                        default -> random.nextInt(65536);
                    };
        }
    }

    @Test
    void coverageComesBack() {
        Random random = new Random(12);
        for (int step : new int[] {1, 257}) {
            short[] samples = new short[Tile.AREA];
            for (int at = 0; at < samples.length; at++) {
                samples[at] = (short) (random.nextInt(256) * step);
            }
            MaskTile back = TileCodec.decodeCoverage(TileCodec.encode(MaskTile.of(samples.clone())));
            assertThat(back.copySamples()).isEqualTo(samples);
        }
        assertThat(TileCodec.decodeCoverage(TileCodec.encode(MaskTile.uniform(777)))
                        .value())
                .isEqualTo(777);
    }

    @Test
    void aUniformTileTakesThirteenBytes() {
        Tile tile = Tile.uniform(new Rgba16(1, 2, 3, 4));
        assertThat(TileCodec.encode(tile)).hasSize(13);
        assertThat(TileCodec.decodePixels(TileCodec.encode(tile)).color()).isEqualTo(tile.color());
    }

    @Test
    void eightBitPhotographsShrinkBelowTwoBytesAPixel() {
        PixelBlock photo = TestPictures.photo(Tile.SIZE, Tile.SIZE, 257, 3);
        assertThat(TileCodec.encode(Tile.of(photo.samples())).length).isLessThan(2 * Tile.AREA);
    }

    @Test
    void damagedContentIsRefusedAndNothingElseHappens() {
        byte[] content = TileCodec.encode(
                Tile.of(TestPictures.translucent(Tile.SIZE, Tile.SIZE, 1, 3).samples()));
        Random random = new Random(13);
        for (int trial = 0; trial < 500; trial++) {
            byte[] damaged = java.util.Arrays.copyOf(content, random.nextInt(content.length + 1));
            if (damaged.length > 0) {
                damaged[random.nextInt(Math.min(damaged.length, 40))] ^= (byte) (1 + random.nextInt(255));
            }
            try {
                TileCodec.decodePixels(damaged);
            } catch (DamagedContentException expected) {
                assertThat(expected).hasMessageContaining(" ");
            }
        }
        assertThatThrownBy(() -> TileCodec.decodeCoverage(content)).isInstanceOf(DamagedContentException.class);
    }
}
