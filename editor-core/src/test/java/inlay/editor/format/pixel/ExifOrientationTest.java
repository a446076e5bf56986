package inlay.editor.format.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.format.Progress;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExifOrientationTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "130, 7", "7, 300", "257, 129"})
    void everyPixelGoesWhereExifSays(int width, int height) {
        PixelBlock stored = TestPictures.translucent(width, height, 1, 3);
        for (int value = 1; value <= 8; value++) {
            ExifOrientation orientation = ExifOrientation.ofExif(value);
            Raster upright = orientation.upright(Raster.of(0, 0, stored), width, height, Progress.SILENT);
            int uprightWidth = orientation.swapsSides() ? height : width;
            int uprightHeight = orientation.swapsSides() ? width : height;
            PixelBlock block = upright.read(Region.ofSize(uprightWidth, uprightHeight));
            for (int y = 0; y < uprightHeight; y++) {
                for (int x = 0; x < uprightWidth; x++) {
                    int[] from = stored(value, x, y, width, height);
                    assertThat(block.pixel(x, y)).isEqualTo(stored.pixel(from[0], from[1]));
                }
            }
        }
    }

    /// Where in the stored picture an upright pixel comes from, written out for each value of the tag.
    private static int[] stored(int value, int x, int y, int width, int height) {
        return switch (value) {
            case 1 -> new int[] {x, y};
            case 2 -> new int[] {width - 1 - x, y};
            case 3 -> new int[] {width - 1 - x, height - 1 - y};
            case 4 -> new int[] {x, height - 1 - y};
            case 5 -> new int[] {y, x};
            case 6 -> new int[] {y, height - 1 - x};
            case 7 -> new int[] {width - 1 - y, height - 1 - x};
            default -> new int[] {width - 1 - y, x};
        };
    }

    @Test
    void anUprightPictureIsNotCopied() {
        Raster stored = Raster.of(0, 0, TestPictures.photo(9, 9, 1, 1));
        assertThat(ExifOrientation.UPRIGHT.upright(stored, 9, 9, Progress.SILENT))
                .isSameAs(stored);
    }

    @Test
    void valuesOutsideTheTagsRangeMeanUpright() {
        assertThat(ExifOrientation.ofExif(0)).isEqualTo(ExifOrientation.UPRIGHT);
        assertThat(ExifOrientation.ofExif(9)).isEqualTo(ExifOrientation.UPRIGHT);
        assertThat(ExifOrientation.ofExif(-3)).isEqualTo(ExifOrientation.UPRIGHT);
    }
}
