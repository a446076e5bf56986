package inlay.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.theme.Theme;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScrubFieldTest {
    private final List<Double> changes = new ArrayList<>();
    private final List<Double> settled = new ArrayList<>();
    private ScrubField field;

    @BeforeEach
    void setUp() {
        EventThread.run(() -> {
            Theme.DARK.install();
            field = new ScrubField(NumberScale.percent(), 1);
            field.setValue(50);
            field.onChange(() -> changes.add(field.value()));
            field.onSettle(() -> settled.add(field.value()));
        });
    }

    @Test
    void draggingChangesOnTheWayAndSettlesOnce() {
        mouse(field, MouseEvent.MOUSE_PRESSED, 100);
        mouse(field, MouseEvent.MOUSE_DRAGGED, 130);
        mouse(field, MouseEvent.MOUSE_DRAGGED, 160);
        assertThat(changes).containsExactly(60.0, 70.0);
        assertThat(settled).isEmpty();
        mouse(field, MouseEvent.MOUSE_RELEASED, 160);
        assertThat(settled).containsExactly(70.0);
    }

    @Test
    void draggingStopsAtTheLimits() {
        mouse(field, MouseEvent.MOUSE_PRESSED, 0);
        mouse(field, MouseEvent.MOUSE_DRAGGED, 900);
        assertThat(changes).containsExactly(100.0);
        mouse(field, MouseEvent.MOUSE_DRAGGED, -900);
        mouse(field, MouseEvent.MOUSE_RELEASED, -900);
        assertThat(settled).containsExactly(0.0);
    }

    @Test
    void escapeTakesADragBack() {
        mouse(field, MouseEvent.MOUSE_PRESSED, 100);
        mouse(field, MouseEvent.MOUSE_DRAGGED, 160);
        key("ESCAPE");
        mouse(field, MouseEvent.MOUSE_DRAGGED, 190);
        mouse(field, MouseEvent.MOUSE_RELEASED, 190);
        assertThat(changes).containsExactly(70.0, 50.0);
        assertThat(settled).isEmpty();
        assertThat(text()).isEqualTo("50 %");
    }

    @Test
    void aTrembleIsNoDrag() {
        mouse(field, MouseEvent.MOUSE_PRESSED, 100);
        mouse(field, MouseEvent.MOUSE_DRAGGED, 102);
        mouse(field, MouseEvent.MOUSE_RELEASED, 102);
        assertThat(changes).isEmpty();
    }

    @Test
    void theWheelStepsWithoutAClickAndWithShiftByTen() {
        wheel(-1, 0);
        wheel(1, InputEvent.SHIFT_DOWN_MASK);
        assertThat(settled).containsExactly(51.0, 41.0);
    }

    @Test
    void whatIsTypedCountsAtOnceAndIsSettledByEnter() {
        EventThread.run(() -> field.setText("12.5"));
        assertThat(changes).containsExactly(12.5);
        assertThat(settled).isEmpty();
        key("ENTER");
        assertThat(settled).containsExactly(12.5);
    }

    @Test
    void enterBringsANumberBeyondTheLimitsBack() {
        EventThread.run(() -> field.setText("250"));
        assertThat(changes).isEmpty();
        key("ENTER");
        assertThat(settled).containsExactly(100.0);
        EventThread.run(() -> field.setText("much"));
        key("ENTER");
        assertThat(text()).isEqualTo("100 %");
    }

    @Test
    void aSliderFollowsAndLeads() {
        NumberField number = EventThread.get(() -> new NumberField(1, 200, 0, ""));
        NumberSlider slider = EventThread.get(() -> new NumberSlider(number));
        List<Double> heard = new ArrayList<>();
        EventThread.run(() -> {
            number.onChange(() -> heard.add(number.value()));
            number.setValue(80);
            assertThat(slider.getValue()).isEqualTo(80);
            assertThat(heard).isEmpty();
            number.setText("90");
            assertThat(slider.getValue()).isEqualTo(90);
            slider.setValue(120);
            assertThat(number.getText()).isEqualTo("120");
        });
        assertThat(heard).containsExactly(90.0, 120.0);
    }

    private String text() {
        return EventThread.get(field::getText);
    }

    private void key(String stroke) {
        EventThread.run(() -> field.getActionMap()
                .get(field.getInputMap().get(KeyStroke.getKeyStroke(stroke)))
                .actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, stroke)));
    }

    private void wheel(int clicks, int held) {
        EventThread.run(() -> field.dispatchEvent(new MouseWheelEvent(
                field, MouseEvent.MOUSE_WHEEL, 0, held, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, clicks)));
    }

    private static void mouse(Component on, int id, int x) {
        int held = id == MouseEvent.MOUSE_RELEASED ? 0 : InputEvent.BUTTON1_DOWN_MASK;
        EventThread.run(() -> on.dispatchEvent(new MouseEvent(on, id, 0, held, x, 5, 1, false, MouseEvent.BUTTON1)));
    }
}
