package inlay.editor.format.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import org.junit.jupiter.api.Test;

class PictureTraitsTest {
    private static PictureTraits of(PixelBlock block) {
        Region area = Region.ofSize(block.width(), block.height());
        return PictureTraits.of(FlatPicture.of(Raster.of(0, 0, block), area), Progress.SILENT);
    }

    @Test
    void oneSingleSampleDecides() {
        PixelBlock block = new PixelBlock(200, 300);
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = at < 3 * block.area() ? (short) (77 * 257) : (short) 65535;
        }
        assertThat(of(block)).isEqualTo(new PictureTraits(true, true, true));
        block.setPixel(199, 299, new Rgba16(77 * 257, 77 * 257, 77 * 257, 65534));
        assertThat(of(block)).isEqualTo(new PictureTraits(false, true, false));
        block.setPixel(199, 299, new Rgba16(77 * 257, 78 * 257, 77 * 257, 65535));
        assertThat(of(block)).isEqualTo(new PictureTraits(true, false, true));
        block.setPixel(0, 0, new Rgba16(1, 1, 1, 65535));
        assertThat(of(block)).isEqualTo(new PictureTraits(true, false, false));
    }

    @Test
    void allEightBitValuesCountAsSuchAndNoOthersDo() {
        for (int value = 0; value < 65536; value += value < 1000 ? 1 : 97) {
            PixelBlock block = new PixelBlock(1, 1);
            block.setPixel(0, 0, new Rgba16(value, 0, 0, 65535));
            assertThat(of(block).eightBit()).isEqualTo(value % 257 == 0);
        }
    }

    @Test
    void theDepthIsTheLeastThatLosesNothingUnlessAsked() {
        PictureTraits eight = of(TestPictures.photo(20, 20, 257, 1));
        PictureTraits sixteen = of(TestPictures.photo(20, 20, 1, 1));
        assertThat(eight.bits(SaveOptions.Depth.AUTOMATIC)).isEqualTo(8);
        assertThat(sixteen.bits(SaveOptions.Depth.AUTOMATIC)).isEqualTo(16);
        assertThat(eight.bits(SaveOptions.Depth.SIXTEEN)).isEqualTo(16);
        assertThat(sixteen.bits(SaveOptions.Depth.EIGHT)).isEqualTo(8);
    }
}
