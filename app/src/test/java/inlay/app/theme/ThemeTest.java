package inlay.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.plaf.metal.MetalLookAndFeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /// Text roles, each with the grounds it is written on.
    private static final List<Pair> WRITTEN = List.of(
            new Pair("text", "panel.background"),
            new Pair("text", "field.background"),
            new Pair("text", "raised.background"),
            new Pair("text", "raised.pressedBackground"),
            new Pair("text", "popup.background"),
            new Pair("text", "bar.background"),
            new Pair("text", "card.background"),
            new Pair("text", "canvas.background"),
            new Pair("text", "layer.activeBackground"),
            new Pair("text", "layer.hoverBackground"),
            new Pair("text.strong", "selection.background"),
            new Pair("text.strong", "selection.textBackground"),
            new Pair("text.secondary", "panel.background"),
            new Pair("text.secondary", "field.background"),
            new Pair("text.secondary", "popup.background"),
            new Pair("text.secondary", "card.background"),
            new Pair("text.secondary", "canvas.background"),
            new Pair("text.secondary", "layer.activeBackground"),
            new Pair("text.secondary", "layer.hoverBackground"),
            new Pair("accent.text", "panel.background"),
            new Pair("accent.text", "card.background"),
            new Pair("accent.foreground", "accent"),
            new Pair("accent.foreground", "accent.hover"),
            new Pair("accent.foreground", "accent.pressed"),
            new Pair("contextBox.labelText", "contextBox.labelBackground"),
            new Pair("ruler.text", "ruler.background"),
            new Pair("icon", "panel.background"),
            new Pair("icon.selected", "raised.background"),
            new Pair("success", "panel.background"),
            new Pair("warning", "card.background"),
            new Pair("error", "panel.background"));

    @ParameterizedTest
    @EnumSource
    void everyTextIsReadable(Theme theme) {
        theme.install();
        assertThat(WRITTEN).allSatisfy(pair -> assertThat(pair.contrast())
                .as("%s: %s on %s", theme, pair.text, pair.ground)
                .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsColour(Theme theme) {
        theme.install();
        assertThat(ThemeColor.values())
                .allSatisfy(role -> assertThat(role.color()).isNotNull());
    }

    @Test
    void bothThemesNameTheSameRoles() throws IOException {
        assertThat(roles("InlayLight")).isEqualTo(roles("InlayDark"));
    }

    @ParameterizedTest
    @EnumSource
    void bodyTextIsInterOfTwelvePixels(Theme theme) {
        theme.install();
        Font font = new JLabel("Body").getFont();
        assertThat(font.getFamily()).isEqualTo("Inter");
        assertThat(font.getSize()).isEqualTo(12);
    }

    @Test
    void captionsAreSmallerAndSecondary() {
        Theme.DARK.install();
        JLabel caption = StyleClass.style(new JLabel("6000 × 4000 px"), StyleClass.CAPTION);
        assertThat(caption.getFont().getSize()).isEqualTo(11);
        assertThat(caption.getForeground()).isEqualTo(ThemeColor.TEXT_SECONDARY.color());
    }

    @Test
    void headingsAreOfMediumWeight() {
        Theme.DARK.install();
        JLabel heading = StyleClass.style(new JLabel("Layers"), StyleClass.HEADING);
        assertThat(heading.getFont().getFamily()).isEqualTo("Inter SemiBold");
    }

    @ParameterizedTest
    @EnumSource
    void theAccentButtonIsCoralInBothThemes(Theme theme) {
        theme.install();
        JButton generate = StyleClass.style(new JButton("Generate"), StyleClass.ACCENT);
        assertThat(generate.getBackground()).isEqualTo(new Color(0xFF6B4A));
        assertThat(generate.getForeground()).isEqualTo(UIManager.getColor("Inlay.accent.foreground"));
    }

    @Test
    void aComponentTakesTheColoursOfTheThemeItIsMovedTo() {
        Theme.DARK.install();
        JTextField field = new JTextField();
        assertThat(field.getBackground()).isEqualTo(new Color(0x1C1C1E));
        Theme.LIGHT.install();
        field.updateUI();
        assertThat(field.getBackground()).isEqualTo(ThemeColor.FIELD_BACKGROUND.color());
        assertThat(field.getBackground()).isEqualTo(Color.WHITE);
    }

    @Test
    void openWindowsFollowASwitchOfTheme() throws Exception {
        Theme.DARK.install();
        SwingUtilities.invokeAndWait(() -> {
            JDialog window = new JDialog();
            window.add(new JTextField());
            Theme.LIGHT.switchTo();
            assertThat(window.getContentPane().getComponent(0).getBackground()).isEqualTo(Color.WHITE);
            window.dispose();
        });
    }

    @Test
    void anotherLookAndFeelIsNotMistakenForATheme() throws Exception {
        UIManager.setLookAndFeel(new MetalLookAndFeel());
        assertThatThrownBy(ThemeColor.ACCENT::color)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Inlay.accent");
    }

    private static Iterable<String> roles(String theme) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Theme.class.getResourceAsStream(theme + ".properties")) {
            properties.load(stream);
        }
        return properties.stringPropertyNames();
    }

    private record Pair(String text, String ground) {
        /// The contrast ratio of WCAG 2.1, 1 to 21.
        double contrast() {
            double first = luminance(UIManager.getColor("Inlay." + text));
            double second = luminance(UIManager.getColor("Inlay." + ground));
            return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        }

        private static double luminance(Color color) {
            return 0.2126 * linear(color.getRed())
                    + 0.7152 * linear(color.getGreen())
                    + 0.0722 * linear(color.getBlue());
        }

        private static double linear(int value) {
            double encoded = value / 255.0;
            return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
        }
    }
}
