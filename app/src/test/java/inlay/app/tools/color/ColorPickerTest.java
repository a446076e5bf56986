package inlay.app.tools.color;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import inlay.app.widget.NumberField;
import inlay.editor.raster.Rgba16;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorPickerTest {
    private static final Rgba16 BEFORE = new Rgba16(40000, 20001, 10002, 65535);

    private final AtomicReference<Optional<Rgba16>> answer = new AtomicReference<>();

    @BeforeEach
    void installTheme() {
        EventThread.run(Theme.DARK::install);
    }

    @Test
    void numbersChangeTheColorAndEachOther() {
        JDialog dialog = open();
        type(dialog, "color.red", "255");
        type(dialog, "color.green", "0");
        type(dialog, "color.blue", "0");
        EventThread.run(() -> {
            assertThat(number(dialog, "color.hue").value()).isZero();
            assertThat(number(dialog, "color.saturation").value()).isEqualTo(100);
        });
        type(dialog, "color.hue", "120");
        EventThread.run(() -> {
            assertThat(number(dialog, "color.green").value()).isEqualTo(255);
            assertThat(((JTextField) named(dialog, "color.hex")).getText()).isEqualTo("00FF00");
            ((JButton) named(dialog, "color.ok")).doClick(0);
        });
        assertThat(answered()).contains(Rgba16.fromArgb8(0xFF00FF00));
    }

    @Test
    void untouchedItIsTheVeryColorGivenAndCancelledNone() {
        EventThread.run(press(open(), "color.ok"));
        assertThat(answered()).contains(BEFORE);
        answer.set(null);
        EventThread.run(press(open(), "color.cancel"));
        assertThat(answered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FF6B4A, FF6B4A", "'#ff6b4a', FF6B4A", "' abc ', AABBCC", "'#0f8', 00FF88"})
    void hexadecimalColorsAreReadAsOnTheWeb(String text, String color) {
        assertThat(HexColor.read(text).map(HexColor::write)).contains(color);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "ggg", "#12345678"})
    void whatIsNoColorIsNotRead(String text) {
        assertThat(HexColor.read(text)).isEmpty();
    }

    private JDialog open() {
        EventQueue.invokeLater(() -> answer.set(ColorPicker.choose(new JPanel(), "Foreground color", BEFORE)));
        EventThread.await("the dialog is open", () -> shown().isPresent());
        return EventThread.get(() -> shown().orElseThrow());
    }

    private Optional<Rgba16> answered() {
        EventThread.await("it is answered", () -> answer.get() != null);
        return answer.get();
    }

    private static void type(JDialog dialog, String field, String text) {
        JTextField target = (JTextField) named(dialog, field);
        EventThread.run(target::requestFocusInWindow);
        EventThread.await("the keyboard is there", target::isFocusOwner);
        EventThread.run(() -> target.setText(text));
    }

    private static Runnable press(JDialog dialog, String name) {
        return () -> ((JButton) named(dialog, name)).doClick(0);
    }

    private static Optional<JDialog> shown() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && "colorPicker".equals(window.getName()))
                .map(JDialog.class::cast)
                .findFirst();
    }

    private static NumberField number(Container inside, String name) {
        return (NumberField) named(inside, name);
    }

    private static Component named(Container inside, String name) {
        return find(inside, name).orElseThrow(() -> new AssertionError("no component is named " + name));
    }

    private static Optional<Component> find(Container inside, String name) {
        for (Component component : inside.getComponents()) {
            if (name.equals(component.getName())) {
                return Optional.of(component);
            }
            if (component instanceof Container container) {
                Optional<Component> found = find(container, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
