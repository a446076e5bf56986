package inlay.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
    @BeforeAll
    static void installTheme() {
        Theme.DARK.install();
    }

    @Test
    void everyDrawingHasItsNameAndEveryNameItsDrawing() throws Exception {
        URI mark = Objects.requireNonNull(Icon.class.getClassLoader().getResource("inlay/icons/inlay.svg"))
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(mark).getParent())) {
            List<String> drawings = files.map(file -> "inlay/icons/" + file.getFileName())
                    .filter(name -> name.endsWith(".svg") && !name.endsWith("/inlay.svg"))
                    .toList();
            assertThat(Arrays.stream(Icon.values()).map(Icon::resource)).containsExactlyInAnyOrderElementsOf(drawings);
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsWithinItsSquareAtEverySizeAndScale(Icon icon) {
        for (var sized : List.of(icon.small(), icon.medium(), icon.large())) {
            for (int scale = 1; scale <= 2; scale++) {
                BufferedImage image = paint(sized, new JLabel(), scale);
                assertThat(ink(image)).as("%s inked pixels", icon).isGreaterThan(image.getWidth() / 4);
                assertThat(outermostInk(image)).as("%s ink on the border", icon).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDrawingTakesTheColourOfItsRole(Theme theme) {
        theme.install();
        assertThat(Icon.values())
                .allSatisfy(icon -> assertDrawnIn(ThemeColor.ICON, paint(icon.large(), new JLabel(), 2)));
    }

    @Test
    void followsTheStateOfItsComponent() {
        Theme.DARK.install();
        JToggleButton chosen = new JToggleButton();
        chosen.setSelected(true);
        JButton accent = StyleClass.style(new JButton(), StyleClass.ACCENT);
        JButton disabled = new JButton();
        disabled.setEnabled(false);
        assertDrawnIn(ThemeColor.ICON_SELECTED, paint(Icon.BRUSH.medium(), chosen, 4));
        assertDrawnIn(ThemeColor.ICON_ON_ACCENT, paint(Icon.GENERATE.small(), accent, 4));
        assertDrawnIn(ThemeColor.ICON_DISABLED, paint(Icon.STAMP.medium().getDisabledIcon(), disabled, 4));
        assertDrawnIn(ThemeColor.WARNING, paint(Icon.WARNING.small(ThemeColor.WARNING), disabled, 4));
    }

    @Test
    void theMarkComesInSevenSizes() {
        assertThat(ApplicationIcon.images())
                .extracting(image -> image.getWidth(null))
                .containsExactly(16, 32, 48, 64, 128, 256, 512);
    }

    private static BufferedImage paint(javax.swing.Icon icon, Component component, int scale) {
        int side = icon.getIconWidth() * scale;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        icon.paintIcon(component, graphics, 0, 0);
        graphics.dispose();
        return image;
    }

    private static IntStream pixels(BufferedImage image) {
        int side = image.getWidth();
        return Arrays.stream(image.getRGB(0, 0, side, side, null, 0, side));
    }

    private static long ink(BufferedImage image) {
        return pixels(image).filter(pixel -> pixel >>> 24 > 64).count();
    }

    private static long outermostInk(BufferedImage image) {
        int last = image.getWidth() - 1;
        return IntStream.rangeClosed(0, last)
                .flatMap(i -> IntStream.of(
                        image.getRGB(i, 0), image.getRGB(i, last), image.getRGB(0, i), image.getRGB(last, i)))
                .filter(pixel -> pixel >>> 24 > 8)
                .count();
    }

    /// Blending of antialiased strokes that cross may miss the colour by one step.
    private static void assertDrawnIn(ThemeColor role, BufferedImage image) {
        Color expected = role.color();
        List<Color> solid = pixels(image)
                .filter(pixel -> pixel >>> 24 == 255)
                .distinct()
                .mapToObj(Color::new)
                .toList();
        assertThat(solid).isNotEmpty().allSatisfy(color -> {
            assertThat(color.getRed()).isCloseTo(expected.getRed(), within(1));
            assertThat(color.getGreen()).isCloseTo(expected.getGreen(), within(1));
            assertThat(color.getBlue()).isCloseTo(expected.getBlue(), within(1));
        });
    }
}
