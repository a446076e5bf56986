package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Rgba16;
import inlay.editor.select.Combine;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.brush.Brush;
import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What single keys and modifiers mean to tools, and the small texts that are kept.
class KeysTest {
    private final DigitEntry digits = new DigitEntry();

    @Test
    void oneDigitIsTensAndTwoQuickOnesAreExact() {
        assertThat(digits.typed(5, 1000)).isEqualTo(50);
        assertThat(digits.typed(7, 1400)).isEqualTo(57);
        assertThat(digits.typed(0, 1500)).as("a third begins anew").isEqualTo(100);
        assertThat(digits.typed(3, 3000)).as("too late").isEqualTo(30);
        assertThat(digits.typed(0, 3100)).isEqualTo(30);
        assertThat(digits.typed(0, 9000)).isEqualTo(100);
        assertThat(digits.typed(0, 9100)).isZero();
    }

    @Test
    void digitsCountOnTheNumberPadToo() {
        assertThat(DigitEntry.digit(key(KeyEvent.VK_NUMPAD4, 0))).isEqualTo(4);
        assertThat(DigitEntry.digit(key(KeyEvent.VK_9, 0))).isEqualTo(9);
        assertThat(DigitEntry.digit(key(KeyEvent.VK_A, 0))).isNegative();
    }

    @Test
    void arrowsStepByOneAndWithShiftByTen() {
        assertThat(ArrowKey.of(key(KeyEvent.VK_LEFT, 0))).contains(new ArrowKey(-1, 0));
        assertThat(ArrowKey.of(key(KeyEvent.VK_KP_DOWN, InputEvent.SHIFT_DOWN_MASK)))
                .contains(new ArrowKey(0, 10));
        assertThat(ArrowKey.of(key(KeyEvent.VK_PAGE_UP, 0))).isEmpty();
    }

    @Test
    void modifiersOfThePressDecideHowASelectionIsCombined() {
        assertThat(CombineKeys.effective(Combine.REPLACE, Pointer.at(0, 0, Modifier.SHIFT)))
                .isEqualTo(Combine.ADD);
        assertThat(CombineKeys.effective(Combine.REPLACE, Pointer.at(0, 0, Modifier.ALT)))
                .isEqualTo(Combine.SUBTRACT);
        assertThat(CombineKeys.effective(Combine.ADD, Pointer.at(0, 0, Modifier.SHIFT, Modifier.ALT)))
                .isEqualTo(Combine.INTERSECT);
        assertThat(CombineKeys.effective(Combine.SUBTRACT, Pointer.at(0, 0))).isEqualTo(Combine.SUBTRACT);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "10, 15", "12, 15", "50, 60", "99, 100", "100, 125", "210, 250", "300, 400"})
    void bracketsStepUpwardsEverCoarser(double size, double next) {
        assertThat(BrushSteps.above(size)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "10, 9", "15, 10", "60, 50", "125, 100", "400, 300", "1, 1"})
    void bracketsStepDownwardsTheSameWay(double size, double next) {
        assertThat(BrushSteps.below(size)).isEqualTo(next);
    }

    @Test
    void stepsEndAtTheSmallestAndTheLargestBrush() {
        assertThat(BrushSteps.above(Brush.MAX_SIZE)).isEqualTo(Brush.MAX_SIZE);
        assertThat(BrushSteps.below(Brush.MIN_SIZE)).isEqualTo(Brush.MIN_SIZE);
    }

    @Test
    void colorsAreKeptWithAllTheirBits() {
        Rgba16 color = new Rgba16(1, 0xABCD, 65535, 65535);
        assertThat(ColorText.write(color)).isEqualTo("0001abcdffff");
        assertThat(ColorText.read(ColorText.write(color))).contains(color);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0001abcdfff", "0001abcdfffg", "red"})
    void whatIsNoColorIsNotRead(String text) {
        assertThat(ColorText.read(text)).isEmpty();
    }

    private static KeyEvent key(int code, int held) {
        return new KeyEvent(new Component() {}, KeyEvent.KEY_PRESSED, 0, held, code, KeyEvent.CHAR_UNDEFINED);
    }
}
