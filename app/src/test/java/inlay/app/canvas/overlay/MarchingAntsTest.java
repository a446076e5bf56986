package inlay.app.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.theme.Theme;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarchingAntsTest {
    private static final Region VIEW = Region.ofSize(100, 80);
    private static final ViewGeometry GEOMETRY = new ViewGeometry(Region.ofSize(100, 80), 1, 0, 0, VIEW);
    private static final DevicePixels SINGLE = new DevicePixels(1);
    private static final int PICTURE = 0x336699;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    private final MarchingAnts ants = new MarchingAnts();

    @BeforeAll
    static void theme() {
        Theme.DARK.install();
    }

    private int[] image() {
        int[] image = new int[100 * 80];
        Arrays.fill(image, PICTURE);
        return image;
    }

    private int[] drawn(DevicePixels pixels) {
        int[] image = image();
        ants.putInto(image, VIEW, pixels);
        return image;
    }

    @Test
    void borderIsDashedInBlackAndWhiteAndThePictureUntouchedElsewhere() {
        ants.follow(Optional.of(Mask.of(new Region(10, 10, 60, 40))), GEOMETRY);
        int[] image = drawn(SINGLE);
        int[] top = Arrays.copyOfRange(image, 10 * 100 + 10, 10 * 100 + 70);
        assertThat(top).containsOnly(WHITE, BLACK);
        assertThat(Arrays.stream(top).filter(pixel -> pixel == WHITE).count()).isBetween(28L, 32L);
        assertThat(image[9 * 100 + 30]).isEqualTo(PICTURE);
        assertThat(image[11 * 100 + 30]).isEqualTo(PICTURE);
    }

    @Test
    void dashesWanderAndComeBackAfterAWholePeriod() {
        ants.follow(Optional.of(Mask.of(new Region(10, 10, 60, 40))), GEOMETRY);
        int[] first = drawn(SINGLE);
        ants.advance();
        int[] second = drawn(SINGLE);
        assertThat(second).isNotEqualTo(first);
        assertThat(second[10 * 100 + 31]).isEqualTo(first[10 * 100 + 30]);
        for (int step = 0; step < 9; step++) {
            ants.advance();
        }
        assertThat(drawn(SINGLE)).isEqualTo(first);
    }

    @Test
    void takingOutRestoresThePictureToTheLastPixel() {
        Mask.Editor ragged = Mask.NONE.edit();
        for (int index = 0; index < 900; index++) {
            ragged.fill(new Region(index * 37 % 97, index * 53 % 79, 2, 1), 65535);
        }
        Mask speckled = ragged.commit();
        for (double scale : new double[] {1, 1.5, 2, 3}) {
            ants.follow(Optional.of(speckled), GEOMETRY);
            int[] image = image();
            ants.putInto(image, VIEW, new DevicePixels(scale));
            assertThat(image).contains(WHITE, BLACK);
            ants.takeFrom(image, VIEW, new DevicePixels(scale));
            assertThat(image).containsOnly(PICTURE);
        }
    }

    @Test
    void withoutSelectionNothingIsInView() {
        ants.follow(Optional.empty(), GEOMETRY);
        assertThat(ants.isInView()).isFalse();
        assertThat(ants.bounds(SINGLE)).isEqualTo(Region.EMPTY);
        assertThat(drawn(SINGLE)).containsOnly(PICTURE);
    }

    @Test
    void animationTouchesNoMoreThanTheBordersBounds() {
        ants.follow(Optional.of(Mask.of(new Region(30, 20, 11, 12))), GEOMETRY);
        assertThat(ants.bounds(SINGLE)).isEqualTo(new Region(30, 20, 11, 12));
        assertThat(ants.bounds(new DevicePixels(2))).isEqualTo(new Region(29, 19, 13, 14));
    }
}
