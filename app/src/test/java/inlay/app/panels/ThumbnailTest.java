package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ThumbnailTest {
    @Test
    void fittingKeepsTheProportions() {
        assertThat(Thumbnail.fit(Region.ofSize(600, 400), 80, 60)).isEqualTo(new Dimension(80, 53));
        assertThat(Thumbnail.fit(Region.ofSize(10, 5000), 80, 60)).isEqualTo(new Dimension(1, 60));
    }

    @Test
    void colorsAreAveragedByTheirCoverage() {
        Raster left = Raster.filled(new Region(0, 0, 300, 600), new Rgba16(65535, 0, 0, 65535));
        BufferedImage image = Thumbnail.of(left, Region.ofSize(600, 600), 2, 2);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(1, 1)).isZero();
        BufferedImage one = Thumbnail.of(left, Region.ofSize(600, 600), 1, 1);
        assertThat(one.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(one.getRGB(0, 0) >>> 24).isBetween(84, 171);
    }

    @Test
    void aMaskIsWhiteWhereItCovers() {
        BufferedImage image = Thumbnail.of(Mask.of(new Region(0, 0, 50, 100)), Region.ofSize(100, 100), 2, 1);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(1, 0)).isEqualTo(0xFF000000);
    }
}
