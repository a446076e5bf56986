package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Conditional;
import inlay.app.tools.ToolOption.Number;
import inlay.app.tools.ToolOption.Toggle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolOptionTest {
    record Values(double size, boolean on, Thread.State state) {}

    private static final Values FIRST = new Values(5, false, Thread.State.NEW);

    private final Number<Values> size = Number.pixels(
            "size", "Size", "", 1, 1000, Values::size, (values, to) -> new Values(to, values.on(), values.state()));
    private final Toggle<Values> on =
            new Toggle<>("on", "On", "", Values::on, (values, to) -> new Values(values.size(), to, values.state()));
    private final Choice<Values, Thread.State> state = Choice.list(
            "state",
            "State",
            "",
            Thread.State.class,
            Thread.State::name,
            Values::state,
            (values, to) -> new Values(values.size(), values.on(), to));

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 10, 333, 1000})
    void theSlidersPlaceLeadsBackToItsValue(double value) {
        assertThat(size.at(size.place(value))).isCloseTo(value, within(1e-6));
    }

    @Test
    void smallSizesGetMostOfTheSlider() {
        assertThat(size.place(100)).isGreaterThan(0.4);
        assertThat(size.place(1)).isZero();
        assertThat(size.place(5000)).isEqualTo(1);
    }

    @Test
    void numbersStayInTheirRange() {
        assertThat(size.with(FIRST, 5000).size()).isEqualTo(1000);
        assertThat(size.with(FIRST, -1).size()).isEqualTo(1);
    }

    @Test
    void everyKindIsKeptAsText() {
        Values other = new Values(12.5, true, Thread.State.BLOCKED);
        assertThat(size.withText(FIRST, size.text(other)).size()).isEqualTo(12.5);
        assertThat(on.withText(FIRST, on.text(other)).on()).isTrue();
        assertThat(state.withText(FIRST, state.text(other)).state()).isEqualTo(Thread.State.BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "NaN"})
    void textThatMeansNothingChangesNothing(String text) {
        assertThat(size.withText(FIRST, text)).isSameAs(FIRST);
        assertThat(state.withText(FIRST, text)).isSameAs(FIRST);
    }

    @ParameterizedTest
    @EnumSource(Thread.State.class)
    void aConditionalOptionIsTheOptionWithACondition(Thread.State now) {
        ToolOption<Values> conditional = size.usedWhen(values -> values.state() == Thread.State.RUNNABLE);
        Values values = new Values(7, false, now);
        assertThat(conditional.id()).isEqualTo("size");
        assertThat(conditional.label()).isEqualTo("Size");
        assertThat(conditional.text(values)).isEqualTo("7.0");
        assertThat(conditional.withText(values, "9").size()).isEqualTo(9);
        assertThat(((Conditional<Values>) conditional).isUsed(values)).isEqualTo(now == Thread.State.RUNNABLE);
    }
}
