package inlay.app.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.theme.Theme;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JobOverlayTest {
    private static final Region VIEW = Region.ofSize(400, 300);
    private static final ViewGeometry GEOMETRY = new ViewGeometry(Region.ofSize(800, 600), 0.5, 0, 0, VIEW);
    private static final DevicePixels SINGLE = new DevicePixels(1);
    private static final Region REGION = new Region(100, 100, 600, 400);

    private final JobOverlay overlay = new JobOverlay();

    @BeforeAll
    static void theme() {
        Theme.DARK.install();
    }

    private BufferedImage painted() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        overlay.paint(graphics, GEOMETRY, SINGLE);
        graphics.dispose();
        return image;
    }

    private long accentPixels() {
        int accent = ThemeColor.ACCENT.color().getRGB();
        BufferedImage image = painted();
        int[] pixels = image.getRGB(0, 0, 400, 300, null, 0, 400);
        return Arrays.stream(pixels).filter(pixel -> pixel == accent).count();
    }

    @Test
    void barGrowsWithTheFraction() {
        overlay.setJobs(List.of(new JobPreview(REGION, 0.25, Optional.empty())));
        long quarter = accentPixels();
        overlay.setJobs(List.of(new JobPreview(REGION, 0.75, Optional.empty())));
        assertThat((double) accentPixels() / quarter).isBetween(2.5, 3.5);
    }

    @Test
    void sheenWandersOverTheRegionAndNowhereElse() {
        overlay.setJobs(List.of(new JobPreview(REGION, 0, Optional.empty())));
        BufferedImage before = painted();
        overlay.advance(0.3);
        BufferedImage after = painted();
        assertThat(after.getRGB(100, 90)).isNotEqualTo(before.getRGB(100, 90));
        assertThat(after.getRGB(20, 20)).isEqualTo(0xFF000000);
        Region covered = JobOverlay.covered(overlay.jobs().getFirst(), GEOMETRY, SINGLE);
        assertThat(covered.contains(new Region(50, 50, 300, 200))).isTrue();
        assertThat(covered.grow(-3)).isEqualTo(new Region(49, 49, 302, 202).grow(-3));
    }

    @Test
    void pictureSoFarIsLaidOverTheRegion() {
        BufferedImage green = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int index = 0; index < 64; index++) {
            green.setRGB(index % 8, index / 8, 0x00C000);
        }
        overlay.setJobs(List.of(new JobPreview(REGION, 0.5, Optional.of(green))));
        int pixel = painted().getRGB(100, 80);
        assertThat(pixel >> 8 & 255).isGreaterThan(0xC0 - 1);
        assertThat(pixel >> 16 & 255).isLessThan(0x60);
    }

    @Test
    void fractionIsKeptWithinItsRange() {
        assertThat(new JobPreview(REGION, 7, Optional.empty()).fraction()).isEqualTo(1);
    }
}
