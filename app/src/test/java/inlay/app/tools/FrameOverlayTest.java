package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameOverlayTest {
    private static final int PICTURE = 0xFF8090A0;
    private final Desk desk = new Desk();

    @BeforeAll
    static void installTheme() throws Exception {
        EventQueue.invokeAndWait(Theme.DARK::install);
    }

    @Test
    void cropDarkensWhatGoesAndLeavesTheRest() {
        BufferedImage shown = painted("crop", 50, 40, 250, 160);
        assertThat(brightness(shown, 20, 20)).isLessThan(brightness(shown, 170, 60) / 2);
        assertThat(shown.getRGB(170, 60)).isEqualTo(PICTURE);
    }

    @Test
    void handlesStandOnTheFrame() {
        BufferedImage shown = painted("crop", 50, 40, 250, 160);
        int light = ThemeColor.MARCHING_ANTS_LIGHT.color().getRGB();
        for (int[] place : new int[][] {{50, 40}, {150, 40}, {250, 40}, {250, 100}, {250, 160}, {50, 100}}) {
            assertThat(shown.getRGB(place[0] + 1, place[1] + 1)).isEqualTo(light);
        }
    }

    @Test
    void guidesAreDrawnAtTheThirds() {
        BufferedImage shown = painted("crop", 50, 40, 250, 160);
        assertThat(brightness(shown, 116, 60)).isGreaterThan(brightness(shown, 100, 60));
        assertThat(brightness(shown, 100, 80)).isGreaterThan(brightness(shown, 100, 70));
    }

    @Test
    void whatExpandingAddsShowsTheCheckerboardAndThePictureIsUntouched() {
        desk.open.setViewport(new inlay.app.workspace.Viewport(0.5, 150, 100));
        BufferedImage shown = painted("expand", 300, 100, 400, 100);
        // At 50 % the canvas covers (75, 50) to (225, 150), and the new area reaches to 275.
        Color light = ThemeColor.CHECKERBOARD_LIGHT.color();
        Color dark = ThemeColor.CHECKERBOARD_DARK.color();
        assertThat(shown.getRGB(235 + 4, 58 + 4)).isIn(light.getRGB(), dark.getRGB());
        assertThat(shown.getRGB(235 + 12, 58 + 4)).isNotEqualTo(shown.getRGB(235 + 4, 58 + 4));
        assertThat(shown.getRGB(150, 100)).isEqualTo(PICTURE);
        assertThat(shown.getRGB(290, 100)).as("outside the frame").isEqualTo(PICTURE);
    }

    @Test
    void theSizeStandsAboveTheFrame() {
        BufferedImage shown = painted("crop", 50, 60, 250, 160);
        boolean text = false;
        for (int x = 52; x < 150; x++) {
            text |= brightness(shown, x, 44) > 180;
        }
        assertThat(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1600, 900, 16 : 9", "900, 1600, 9 : 16", "500, 500, 1 : 1", "235, 100, 2.35 : 1", "100, 300, 1 : 3.00"
    })
    void proportionsAreCalledByTheirNames(int width, int height, String name) {
        assertThat(FrameRatio.of(Region.ofSize(width, height))).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(CropGuide.class)
    void guidesStayInsideTheFrame(CropGuide guide) {
        Rectangle2D frame = new Rectangle2D.Double(10, 20, 300, 200);
        List<Line2D> lines = guide.lines(frame);
        assertThat(lines.isEmpty()).isEqualTo(guide == CropGuide.NONE);
        Rectangle2D inside = new Rectangle2D.Double(9.9, 19.9, 300.2, 200.2);
        assertThat(lines).allMatch(line -> inside.contains(line.getP1()) && inside.contains(line.getP2()));
        assertThat(guide.label()).isNotBlank();
    }

    /// What a drag leaves over an even picture.
    private BufferedImage painted(String tool, double... path) {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(PICTURE));
        graphics.fillRect(0, 0, 300, 200);
        desk.with(tool).drag(path);
        desk.controller.paintOverlay(graphics);
        graphics.dispose();
        return image;
    }

    private static int brightness(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 255;
    }
}
