package inlay.genfill.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.noise.TorchGenerator;
import inlay.genfill.schedule.BetaSchedule;
import inlay.genfill.schedule.Curve;
import inlay.genfill.schedule.FlowShift;
import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.schedule.TrainingNoise;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

class SamplersTest {
    private static final TrainingNoise TRAINING = TrainingNoise.of(BetaSchedule.SCALED_LINEAR, 1000, 0.00085, 0.012);
    private static final Tensor PICTURE = new TorchGenerator(3).normal(1, 4, 4, 4);

    /// Predicts a clean picture in any space: what a perfect network would.
    private record Certain(Tensor picture) implements Prediction {
        @Override
        public Tensor input(Tensor x, NoiseLevel level) {
            return x;
        }

        @Override
        public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
            return new Estimate(picture, level.epsilon(x, picture));
        }
    }

    static Stream<NamedSampler> samplers() {
        return Samplers.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void findsThePictureThatThePerfectNetworkKnows(NamedSampler named) {
        var steps = new ArrayList<Step>();
        var found = sample(named, step -> {
            steps.add(step);
            return step.picture();
        });
        assertThat(steps)
                .extracting(Step::index)
                .containsExactlyElementsOf(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(steps.getLast().picture()).isEqualTo(found);
        double left = steps.getLast().level().noise();
        for (int i = 0; i < PICTURE.size(); i++) {
            assertThat((double) found.at(i)).isCloseTo(PICTURE.at(i), within(1e-3 + 4 * left));
        }
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void givesTheSamePictureTwice(NamedSampler named) {
        assertThat(sample(named, StepObserver.NONE)).isEqualTo(sample(named, StepObserver.NONE));
    }

    @Test
    void stopsWhereTheObserverThrows() {
        var named = Samplers.named("euler").orElseThrow();
        assertThatThrownBy(() -> sample(named, step -> {
                    throw new CancellationException("at step " + step.index());
                }))
                .hasMessage("at step 0");
    }

    @Test
    void predictionsOfOnePictureAgree() {
        var epsilon = new TorchGenerator(4).normal(1, 4, 4, 4);
        for (var level : List.of(new NoiseLevel(500, 0.6, 0.8), new NoiseLevel(500, 1, 4))) {
            var x = level.mix(PICTURE, epsilon);
            double size = Math.hypot(level.signal(), level.noise());
            var velocity = epsilon.times(level.signal() / size).plus(-level.noise() / size, PICTURE);
            assertAgrees(Prediction.Preserving.EPSILON.interpret(epsilon, x, level), epsilon);
            assertAgrees(Prediction.Preserving.VELOCITY.interpret(velocity, x, level), epsilon);
            assertAgrees(Prediction.Preserving.SAMPLE.interpret(PICTURE, x, level), epsilon);
        }
        var flow = new NoiseLevel(300, 0.7, 0.3);
        assertAgrees(
                new Prediction.Flow().interpret(epsilon.minus(PICTURE), flow.mix(PICTURE, epsilon), flow), epsilon);
    }

    @Test
    void namesWhatAConfigurationAsksForInVain() {
        var unknown = new ObjectMapper().createObjectNode().put("_class_name", "NovelScheduler");
        assertThatThrownBy(() -> SchedulerConfiguration.read(unknown))
                .isInstanceOf(UnsupportedSchedulerException.class)
                .hasMessage("The sampler \"NovelScheduler\" is not supported.");
    }

    private static void assertAgrees(Estimate estimate, Tensor epsilon) {
        for (int i = 0; i < PICTURE.size(); i++) {
            assertThat(estimate.clean().at(i)).isCloseTo(PICTURE.at(i), within(1e-5f));
            assertThat(estimate.epsilon().at(i)).isCloseTo(epsilon.at(i), within(1e-5f));
        }
    }

    private static Tensor sample(NamedSampler named, StepObserver observer) {
        var schedule = named.family()
                .timetable(TRAINING, new FlowShift(3), Curve.TIMESTEPS)
                .schedule(12);
        var generator = new TorchGenerator(0);
        var denoiser = new Denoiser((input, _) -> input, new Certain(PICTURE), UnaryOperator.identity());
        var start = schedule.start(generator.like(PICTURE));
        return named.sampler().sample(new Run(denoiser, schedule, generator, observer), start);
    }
}
