package inlay.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberFieldTest {
    private final List<Double> heard = new ArrayList<>();
    private NumberField entry;

    @BeforeEach
    void setUp() {
        EventThread.run(() -> {
            Theme.DARK.install();
            entry = new NumberField(1, 100, 1, "px");
            entry.setValue(12);
            entry.onChange(() -> heard.add(entry.value()));
        });
    }

    @Test
    void itShowsTheNumberWithItsUnitAndTellsNobody() {
        assertThat(text()).isEqualTo("12 px");
        assertThat(heard).isEmpty();
    }

    @Test
    void typingSetsItWithEveryPermittedNumber() {
        type("4");
        type("42.5");
        type("7,5 px");
        assertThat(heard).containsExactly(4.0, 42.5, 7.5);
    }

    @Test
    void whatIsNoPermittedNumberIsMarkedAndChangesNothing() {
        type("abc");
        assertThat(EventThread.get(() -> entry.getClientProperty("JComponent.outline")))
                .isEqualTo("error");
        type("101");
        assertThat(EventThread.get(() -> entry.getClientProperty("JComponent.outline")))
                .isEqualTo("error");
        assertThat(heard).isEmpty();
        assertThat(EventThread.get(entry::value)).isEqualTo(12);
    }

    @Test
    void arrowsStepByOneAndWithShiftByTenAndStopAtTheEnds() {
        press("UP");
        press("shift UP");
        press("DOWN");
        for (int times = 0; times < 12; times++) {
            press("shift UP");
        }
        assertThat(heard).startsWith(13.0, 23.0, 22.0).endsWith(100.0);
        assertThat(text()).isEqualTo("100 px");
    }

    @Test
    void numbersAreRoundedToTheDecimalsShown() {
        EventThread.run(() -> entry.set(20.04));
        assertThat(heard).containsExactly(20.0);
    }

    private void type(String text) {
        EventThread.run(() -> entry.setText(text));
    }

    private void press(String key) {
        EventThread.run(() -> entry.getActionMap()
                .get(entry.getInputMap().get(KeyStroke.getKeyStroke(key)))
                .actionPerformed(null));
    }

    private String text() {
        return EventThread.get(entry::getText);
    }
}
