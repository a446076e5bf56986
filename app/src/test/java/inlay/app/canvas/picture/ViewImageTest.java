package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ViewImageTest {
    private static final ViewStyle STYLE = new ViewStyle(
            new Color(0x202020),
            new Color(0, true),
            4,
            Color.WHITE,
            Color.GRAY,
            4,
            Optional.of(new Color(0x80808080, true)));
    private static final Region VIEW = Region.ofSize(200, 160);

    /// Every pixel different, opaque.
    private static int pattern(int x, int y) {
        return 0xFF000000 | (x * 7 & 255) << 16 | (y * 11 & 255) << 8 | x + y & 255;
    }

    private static final PictureSource PICTURE = new ArrayPicture(300, 250, ViewImageTest::pattern);
    private static final Region CANVAS = Region.ofSize(300, 250);

    @Test
    void oneHundredPercentShowsExactColours() {
        BufferedImage shown = shown(PICTURE, new ViewGeometry(CANVAS, 1, -20, 30, VIEW));
        for (int y = 30; y < 160; y++) {
            for (int x = 0; x < 200; x++) {
                assertThat(shown.getRGB(x, y)).isEqualTo(pattern(x + 20, y - 30));
            }
        }
        assertThat(shown.getRGB(0, 29)).isEqualTo(0xFF202020);
    }

    @Test
    void releasedItHoldsNoPixelsAndMakesAllAnewWhenShownAgain() {
        ViewGeometry geometry = new ViewGeometry(CANVAS, 1, -20, 30, VIEW);
        ViewImage image = new ViewImage(PICTURE, STYLE);
        image.show(geometry);
        int[] before = image.updated().getRGB(0, 0, 200, 160, null, 0, 200);
        image.release();
        image.touch(CANVAS);
        assertThat(image.pixels()).hasSize(1);
        image.show(geometry);
        assertThat(image.updated().getRGB(0, 0, 200, 160, null, 0, 200)).isEqualTo(before);
    }

    @Test
    void eightHundredPercentRepeatsPixelsBetweenGridLines() {
        BufferedImage shown = shown(PICTURE, new ViewGeometry(CANVAS, 8, 0, 0, VIEW));
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 200; x++) {
                boolean line = x % 8 == 0 && x > 0 || y % 8 == 0 && y > 0;
                int pixel = pattern(x / 8, y / 8);
                assertThat(shown.getRGB(x, y)).isEqualTo(line ? PixelMath.tinted(pixel, 0x80808080, 255) : pixel);
            }
        }
    }

    @Test
    void reducedPictureKeepsItsMeanAtEveryZoom() {
        PictureSource stripes = new ArrayPicture(300, 250, (x, y) -> x % 2 == 0 ? 0xFFFFFFFF : 0xFF000000);
        for (double zoom : new double[] {0.5, 0.4, 0.25, 0.2}) {
            BufferedImage shown = shown(stripes, new ViewGeometry(CANVAS, zoom, 0, 0, VIEW));
            for (int x = 2; x < 50; x++) {
                assertThat(shown.getRGB(x, 20) & 255).isBetween(126, 129);
            }
        }
    }

    @Test
    void transparentPixelsShowTheCheckerboardInScreenSize() {
        PictureSource clear = new ArrayPicture(300, 250, (x, y) -> 0);
        for (double zoom : new double[] {0.3, 1, 5}) {
            BufferedImage shown = shown(clear, new ViewGeometry(CANVAS, zoom, 0, 0, VIEW));
            assertThat(shown.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
            assertThat(shown.getRGB(4, 0)).isEqualTo(Color.GRAY.getRGB());
            assertThat(shown.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
            assertThat(shown.getRGB(11, 3)).isEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void scrollingGivesThePictureOfAFreshView() {
        ViewImage image = new ViewImage(PICTURE, STYLE);
        for (int[] place : new int[][] {{-20, 30}, {-31, 12}, {40, 60}, {-180, -190}, {-160, -90}}) {
            for (double zoom : new double[] {1, 1, 0.6}) {
                ViewGeometry geometry = new ViewGeometry(CANVAS, zoom, place[0], place[1], VIEW);
                image.show(geometry);
                assertSame(image.updated(), shown(PICTURE, geometry));
            }
        }
    }

    @Test
    void whatIsNotKnownYetIsAnEvenGround() {
        PictureSource unknown = (level, area, pixels) -> {
            Arrays.fill(pixels, 0xFF336699);
            return false;
        };
        ViewGeometry geometry = new ViewGeometry(CANVAS, 0.37, 3, 5, VIEW);
        PictureSource even = new ArrayPicture(300, 250, (x, y) -> 0xFF336699);
        assertSame(shown(unknown, geometry), shown(even, geometry));
    }

    @Test
    void scrollingReadsOnlyWhatComesIntoView() {
        AtomicLong read = new AtomicLong();
        ViewImage image = new ViewImage(
                (level, area, pixels) -> {
                    read.addAndGet(area.area());
                    return PICTURE.read(level, area, pixels);
                },
                STYLE);
        image.show(new ViewGeometry(CANVAS, 1, 0, 0, VIEW));
        image.updated();
        assertThat(read.getAndSet(0)).isEqualTo(200 * 160);
        image.show(new ViewGeometry(CANVAS, 1, -10, 0, VIEW));
        image.updated();
        assertThat(read.getAndSet(0)).isEqualTo(10 * 160);
        image.updated();
        assertThat(read.get()).isZero();
        image.touch(new Region(30, 40, 5, 6));
        image.updated();
        assertThat(read.get()).isEqualTo(5 * 6);
    }

    @Test
    void touchedPartFollowsThePicture() {
        int[] shift = {0};
        PictureSource changing = new ArrayPicture(300, 250, (x, y) -> pattern(x + shift[0], y));
        ViewGeometry geometry = new ViewGeometry(CANVAS, 0.6, 10, 10, VIEW);
        ViewImage image = new ViewImage(changing, STYLE);
        image.show(geometry);
        image.updated();
        shift[0] = 50;
        image.touch(CANVAS);
        assertSame(image.updated(), shown(changing, geometry));
    }

    @Test
    void tintCoversWhatTheMaskLeavesOut() {
        ViewImage image = new ViewImage(new ArrayPicture(300, 250, (x, y) -> 0xFF000000), STYLE);
        image.setTint(Optional.of(new Tint(Mask.of(new Region(130, 10, 20, 20)), 0x80FF0000)));
        for (double zoom : new double[] {1, 0.5}) {
            image.show(new ViewGeometry(CANVAS, zoom, 0, 0, VIEW));
            BufferedImage shown = image.updated();
            assertThat(shown.getRGB((int) (140 * zoom), (int) (20 * zoom))).isEqualTo(0xFF000000);
            assertThat(shown.getRGB((int) (128 * zoom), (int) (20 * zoom))).isEqualTo(0xFF800000);
            assertThat(shown.getRGB((int) (140 * zoom), (int) (31 * zoom))).isEqualTo(0xFF800000);
        }
    }

    @Test
    void shadowFadesAwayFromTheCanvas() {
        ViewStyle shaded = new ViewStyle(
                Color.WHITE, new Color(0x80000000, true), 20, Color.WHITE, Color.GRAY, 4, Optional.empty());
        ViewImage image = new ViewImage(PICTURE, shaded);
        image.show(new ViewGeometry(CANVAS, 0.2, 60, 50, VIEW));
        BufferedImage shown = image.updated();
        int previous = 0;
        for (int y = 100; y < 130; y++) {
            int grey = shown.getRGB(90, y) & 255;
            assertThat(grey).isGreaterThanOrEqualTo(previous);
            previous = grey;
        }
        assertThat(shown.getRGB(90, 100) & 255).isLessThan(200);
        assertThat(shown.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    private static BufferedImage shown(PictureSource source, ViewGeometry geometry) {
        ViewImage image = new ViewImage(source, STYLE);
        image.show(geometry);
        return image.updated();
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] second = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        assertThat(first).isEqualTo(second);
    }
}
