package inlay.editor.format.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.format.Progress;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import org.junit.jupiter.api.Test;

class ThumbnailTest {
    @Test
    void theMeanOfASquareIsWeightedByAlpha() {
        PixelBlock block = new PixelBlock(2, 2);
        block.setPixel(0, 0, new Rgba16(65535, 0, 0, 65535));
        block.setPixel(1, 1, new Rgba16(0, 65535, 0, 65535));
        Rgba16 mean = BoxAverage.shrink(block, 2).pixel(0, 0);
        assertThat(mean.red()).isEqualTo(128 * 257);
        assertThat(mean.green()).isEqualTo(128 * 257);
        assertThat(mean.blue()).isZero();
        assertThat(mean.alpha()).isEqualTo(128 * 257);
    }

    @Test
    void aUniformPictureStaysSoAtEverySizeAndEdge() {
        Rgba16 color = new Rgba16(257, 65535, 514, 257 * 100);
        for (int factor = 1; factor <= 7; factor++) {
            PixelBlock block = Raster.filled(Region.ofSize(13, 9), color).read(Region.ofSize(13, 9));
            PixelBlock small = BoxAverage.shrink(block, factor);
            assertThat(small.width()).isEqualTo((13 + factor - 1) / factor);
            assertThat(small.pixel(small.width() - 1, small.height() - 1)).isEqualTo(color);
        }
    }

    @Test
    void stripsMakeTheSamePictureAsTheWhole() {
        PixelBlock block = TestPictures.photo(5000, 1900, 1, 5);
        FlatPicture small =
                Thumbnail.of(FlatPicture.of(Raster.of(0, 0, block), Region.ofSize(5000, 1900)), 256, Progress.SILENT);
        PixelBlock whole = BoxAverage.shrink(block, 20);
        assertThat(small.width()).isEqualTo(250);
        assertThat(small.height()).isEqualTo(95);
        assertThat(small.read(Region.ofSize(250, 95)).samples()).isEqualTo(whole.samples());
    }

    @Test
    void aSmallPictureIsNotEnlarged() {
        FlatPicture small = Thumbnail.of(FlatPicture.of(Raster.EMPTY, Region.ofSize(30, 200)), 256, Progress.SILENT);
        assertThat(small.width()).isEqualTo(30);
        assertThat(small.height()).isEqualTo(200);
    }
}
