package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.theme.Theme;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Point;
import inlay.editor.tool.Outline;
import inlay.editor.tool.Pointer.Button;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What gestures draw over the picture while they last.
class OutlinesTest {
    private static final int GROUND = 0xFF808080;
    private final Desk desk = new Desk();

    @BeforeAll
    static void installTheme() throws Exception {
        EventQueue.invokeAndWait(Theme.DARK::install);
    }

    @Test
    void aMarqueeIsOutlinedInBlackAndWhiteUntilItIsDone() {
        desk.with("marquee.rectangle").press(Set.of(), 50, 40);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 100));
        BufferedImage shown = painted();
        assertThat(darkAndLight(shown, 60, 140, 40, true)).containsExactly(true, true);
        assertThat(darkAndLight(shown, 50, 90, 150, false)).containsExactly(true, true);
        assertThat(shown.getRGB(100, 70)).as("inside").isEqualTo(GROUND);
        desk.controller.released(Desk.pointer(Set.of(), Button.PRIMARY, 150, 100));
        assertThat(isBlank(painted())).isTrue();
    }

    @Test
    void anEllipseTouchesTheSidesOfItsDragAndLeavesTheCorners() {
        desk.with("marquee.ellipse").press(Set.of(), 50, 40);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 100));
        BufferedImage shown = painted();
        assertThat(isDrawnNear(shown, 100, 40)).isTrue();
        assertThat(isDrawnNear(shown, 50, 70)).isTrue();
        assertThat(isDrawnNear(shown, 53, 43)).isFalse();
    }

    @Test
    void aLassoShowsTheWayOfThePointer() {
        desk.with("lasso").press(Set.of(), 50, 40);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 40));
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 100));
        BufferedImage shown = painted();
        assertThat(isDrawnNear(shown, 100, 40)).isTrue();
        assertThat(isDrawnNear(shown, 150, 70)).isTrue();
        assertThat(isDrawnNear(shown, 80, 90)).isFalse();
    }

    @Test
    void aPolygonsLastSideFollowsThePointer() {
        desk.with("lasso.polygon").drag(50, 40);
        desk.drag(150, 40);
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, 150, 140));
        BufferedImage shown = painted();
        assertThat(isDrawnNear(shown, 100, 40)).isTrue();
        assertThat(isDrawnNear(shown, 150, 90)).isTrue();
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, 250, 40));
        shown = painted();
        assertThat(isDrawnNear(shown, 150, 90)).isFalse();
        assertThat(isDrawnNear(shown, 200, 40)).isTrue();
    }

    @Test
    void whatAnOutlineCoversIsAllThatIsPaintedAnew() {
        Outline outline = new Outline(List.of(new Point(10, 20), new Point(60, 20), new Point(60, 50)), true);
        Rectangle area = Ants.area(outline, desk);
        assertThat(area).isEqualTo(new Rectangle(8, 18, 54, 34));
        desk.with("marquee.rectangle").press(Set.of(), 50, 40);
        desk.repainted.clear();
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 90, 70));
        assertThat(desk.repainted).isNotEmpty().allMatch(part -> part.width < 60 && part.height < 50);
    }

    @Test
    void theEyedropperRingShowsTheNewColorAboveTheOld() {
        desk.toolbox.setForeground(Rgba16.WHITE);
        desk.with("eyedropper").press(Set.of(), 120, 100);
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 120, 70));
        BufferedImage shown = painted();
        assertThat(shown.getRGB(120, 70 - 33)).isEqualTo(0xFFFF0000);
        assertThat(shown.getRGB(120, 70 + 33)).isEqualTo(0xFFFFFFFF);
        assertThat(shown.getRGB(120, 70)).as("the pixel itself stays in sight").isEqualTo(GROUND);
        desk.controller.released(Desk.pointer(Set.of(), Button.PRIMARY, 120, 70));
        assertThat(isBlank(painted())).isTrue();
    }

    @Test
    void theRingGrowsWithTheDisplaysScale() {
        BufferedImage image = blank();
        Graphics2D graphics = image.createGraphics();
        new SampleRing(new Point2D.Double(150, 100), 2, Rgba16.BLACK, Rgba16.WHITE).paint(graphics);
        graphics.dispose();
        assertThat(image.getRGB(150, 100 - 66)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(150, 100 - 40)).isEqualTo(GROUND);
    }

    private BufferedImage painted() {
        BufferedImage image = blank();
        Graphics2D graphics = image.createGraphics();
        desk.controller.paintOverlay(graphics);
        graphics.dispose();
        return image;
    }

    private static BufferedImage blank() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(GROUND));
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        return image;
    }

    private static boolean isBlank(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != GROUND) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isDrawnNear(BufferedImage image, int x, int y) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (image.getRGB(x + dx, y + dy) != GROUND) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a line has dark and light parts.
    private static boolean[] darkAndLight(BufferedImage image, int from, int to, int across, boolean horizontal) {
        boolean dark = false;
        boolean light = false;
        for (int along = from; along < to; along++) {
            for (int off = -1; off <= 1; off++) {
                int pixel = horizontal ? image.getRGB(along, across + off) : image.getRGB(across + off, along);
                dark |= (pixel & 255) < 70;
                light |= (pixel & 255) > 180;
            }
        }
        return new boolean[] {dark, light};
    }
}
