package inlay.genfill.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {
    private static final TrainingNoise TRAINING = TrainingNoise.of(BetaSchedule.SCALED_LINEAR, 1000, 0.00085, 0.012);

    @ParameterizedTest
    @EnumSource
    void fallsFromLargestToSmallest(Curve curve) {
        var sigmas = curve.sigmas(14.6, 0.03, 20);
        assertThat(sigmas).hasSize(20);
        assertThat(sigmas[0]).isCloseTo(14.6, within(1e-9));
        assertThat(sigmas[19]).isCloseTo(0.03, within(1e-9));
        for (int i = 1; i < 20; i++) {
            assertThat(sigmas[i]).isLessThan(sigmas[i - 1]);
        }
    }

    @Test
    void betaDistributionIsTheArcsineLawAtOneHalf() {
        var arcsine = new BetaDistribution(0.5, 0.5);
        for (double share = 0.05; share < 1; share += 0.05) {
            double sine = Math.sin(Math.PI * share / 2);
            assertThat(arcsine.quantile(share)).isCloseTo(sine * sine, within(1e-10));
        }
    }

    @Test
    void leavesNoSignalAtTheEndWhereAsked() {
        var training = TRAINING.withZeroTerminalSignal();
        assertThat(training.signalShare(999)).isZero();
        assertThat(training.signalShare(0)).isCloseTo(TRAINING.signalShare(0), within(1e-6f));
        var level = new NoiseSpace.VariancePreserving(training).atTimestep(999);
        assertThat(level).isEqualTo(new NoiseLevel(999, 0, 1));
    }

    @Test
    void findsTheTimestepOfASigma() {
        for (double timestep : new double[] {0, 1, 500, 998, 999}) {
            assertThat(TRAINING.timestep(TRAINING.sigma(timestep))).isCloseTo(timestep, within(1e-6));
        }
    }

    @Test
    void takesTheShareOfStepsThatAStrengthAsksFor() {
        var schedule = new SigmaTimetable(TRAINING, Spacing.LEADING, 1, Curve.TIMESTEPS).schedule(100);
        assertThat(schedule.ofStrength(0.57).first()).isEqualTo(44);
        assertThat(schedule.ofStrength(1).first()).isZero();
        assertThatThrownBy(() -> schedule.ofStrength(0.001)).hasMessageContaining("leaves none of 100 steps");
    }

    @Test
    void shiftsAFlowTowardsNoise() {
        assertThat(new FlowShift(3).apply(0.5)).isEqualTo(0.75);
        assertThat(Arrays.stream(new double[] {256, 4096})
                        .map(tokens -> FlowShift.dynamicExponent((int) tokens, 256, 0.5, 4096, 1.15)))
                .containsExactly(0.5, 1.15);
    }
}
