package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.geometry.RulerTicks.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulerTicksTest {
    @Test
    void stepsAreOneTwoFiveTimesAPowerOfTen() {
        assertThat(RulerDivision.WHOLE.step(0.3)).isEqualTo(1);
        assertThat(RulerDivision.WHOLE.step(3)).isEqualTo(5);
        assertThat(RulerDivision.WHOLE.step(51)).isEqualTo(100);
        assertThat(RulerDivision.WHOLE.step(6000)).isEqualTo(10_000);
        assertThat(RulerDivision.DECIMAL.step(0.3)).isEqualTo(0.5);
        assertThat(RulerDivision.DECIMAL.step(0.02)).isEqualTo(0.02);
        assertThat(RulerDivision.BINARY.step(0.3)).isEqualTo(0.5);
        assertThat(RulerDivision.BINARY.step(0.06)).isEqualTo(0.0625);
        assertThat(RulerDivision.BINARY.step(3)).isEqualTo(5);
    }

    @Test
    void inchesAreHalvedAndCentimetresCountedInTenths() {
        List<Tick> inches = RulerTicks.along(0, 72, RulerDivision.BINARY, 150, 56, 4);
        assertThat(inches)
                .filteredOn(tick -> tick.rank() == 0)
                .extracting(Tick::position)
                .containsExactly(0, 72, 144);
        assertThat(inches.get(1).position()).isEqualTo(5);
        List<Tick> centimetres = RulerTicks.along(0, 300, RulerDivision.DECIMAL, 301, 56, 5);
        assertThat(centimetres)
                .filteredOn(tick -> tick.rank() == 0)
                .extracting(tick -> tick.label().orElseThrow())
                .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1");
    }

    @Test
    void oneHundredPercentCountsInHundreds() {
        List<Tick> labelled = RulerTicks.along(20, 1, RulerDivision.WHOLE, 330, 60, 5).stream()
                .filter(tick -> tick.rank() == 0)
                .toList();
        assertThat(labelled).extracting(Tick::position).containsExactly(20, 120, 220, 320);
        assertThat(labelled).extracting(tick -> tick.label().orElseThrow()).containsExactly("0", "100", "200", "300");
    }

    @Test
    void scrolledRulerStartsInTheMiddleOfTheCanvas() {
        List<Tick> ticks = RulerTicks.along(-1050, 1, RulerDivision.WHOLE, 100, 60, 5);
        assertThat(ticks.getFirst().position()).isZero();
        assertThat(ticks.getFirst().rank()).isEqualTo(1);
        assertThat(ticks).filteredOn(tick -> tick.rank() == 0).singleElement().satisfies(tick -> {
            assertThat(tick.position()).isEqualTo(50);
            assertThat(tick.label()).contains("1100");
        });
    }

    @Test
    void enlargedPixelsAreNeverDivided() {
        List<Tick> ticks = RulerTicks.along(0, 64, RulerDivision.WHOLE, 640, 56, 5);
        assertThat(ticks).hasSize(10).allMatch(tick -> tick.rank() == 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.0833, 0.3333, 0.6667, 1, 1.7, 5, 12.5, 33, 64})
    void marksStayApartAtEveryZoom(double zoom) {
        List<Tick> ticks = RulerTicks.along(37, zoom, RulerDivision.WHOLE, 1500, 56, 5);
        for (int index = 1; index < ticks.size(); index++) {
            assertThat(ticks.get(index).position() - ticks.get(index - 1).position())
                    .isGreaterThanOrEqualTo(4);
        }
        List<Tick> labelled = ticks.stream().filter(tick -> tick.rank() == 0).toList();
        assertThat(labelled).hasSizeGreaterThan(4);
        for (int index = 1; index < labelled.size(); index++) {
            assertThat(labelled.get(index).position() - labelled.get(index - 1).position())
                    .isBetween(55, 320);
        }
    }
}
