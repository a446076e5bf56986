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
        assertThat(RulerTicks.roundStep(0.3)).isEqualTo(1);
        assertThat(RulerTicks.roundStep(3)).isEqualTo(5);
        assertThat(RulerTicks.roundStep(51)).isEqualTo(100);
        assertThat(RulerTicks.roundStep(6000)).isEqualTo(10_000);
    }

    @Test
    void oneHundredPercentCountsInHundreds() {
        List<Tick> labelled = RulerTicks.along(20, 1, 330, 60, 5).stream()
                .filter(tick -> tick.rank() == 0)
                .toList();
        assertThat(labelled).extracting(Tick::position).containsExactly(20, 120, 220, 320);
        assertThat(labelled).extracting(tick -> tick.label().orElseThrow()).containsExactly("0", "100", "200", "300");
    }

    @Test
    void scrolledRulerStartsInTheMiddleOfTheCanvas() {
        List<Tick> ticks = RulerTicks.along(-1050, 1, 100, 60, 5);
        assertThat(ticks.getFirst().position()).isZero();
        assertThat(ticks.getFirst().rank()).isEqualTo(1);
        assertThat(ticks).filteredOn(tick -> tick.rank() == 0).singleElement().satisfies(tick -> {
            assertThat(tick.position()).isEqualTo(50);
            assertThat(tick.label()).contains("1100");
        });
    }

    @Test
    void enlargedPixelsAreNeverDivided() {
        List<Tick> ticks = RulerTicks.along(0, 64, 640, 56, 5);
        assertThat(ticks).hasSize(10).allMatch(tick -> tick.rank() == 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.0833, 0.3333, 0.6667, 1, 1.7, 5, 12.5, 33, 64})
    void marksStayApartAtEveryZoom(double zoom) {
        List<Tick> ticks = RulerTicks.along(37, zoom, 1500, 56, 5);
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
