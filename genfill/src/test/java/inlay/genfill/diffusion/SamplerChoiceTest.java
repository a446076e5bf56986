package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.request.Sampling;
import inlay.genfill.sampling.Ddim;
import inlay.genfill.sampling.DpmMultistep;
import inlay.genfill.sampling.NamedSampler;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.Samplers;
import inlay.genfill.schedule.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SamplerChoiceTest {

    private static final String STARTER = """
            {"_class_name": "DDIMScheduler", "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
             "prediction_type": "v_prediction", "rescale_betas_zero_snr": true, "timestep_spacing": "trailing",
             "clip_sample": false}""";

    static Stream<NamedSampler> samplers() {
        return Samplers.ALL.stream();
    }

    @Test
    void aModelWithoutConfigurationGetsASolver() {
        SamplerSetup setup = SamplerChoice.of(Prediction.Preserving.VELOCITY).setup(asking(""));

        assertThat(setup.sampler()).isInstanceOf(DpmMultistep.class);
        assertThat(setup.prediction()).isEqualTo(Prediction.Preserving.VELOCITY);
    }

    @Test
    void aModelsOwnConfigurationDecidesWhereNothingIsAsked() {
        SamplerSetup setup = starter().setup(asking(""));
        Schedule schedule = setup.timetable().schedule(20);

        assertThat(setup.sampler()).isEqualTo(new Ddim(0));
        assertThat(setup.prediction()).isEqualTo(Prediction.Preserving.VELOCITY);
        assertThat(schedule.from(0).timestep()).isEqualTo(999);
        assertThat(schedule.from(0).signal()).isZero();
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void everySamplerHasAFiniteScheduleForAModelThatStartsFromPureNoise(NamedSampler sampler) {
        Schedule schedule = starter().setup(asking(sampler.id())).timetable().schedule(10);

        assertThat(schedule.steps()).isPositive();
        for (int step = 0; step < schedule.steps(); step++) {
            assertThat(schedule.from(step).noise()).isFinite();
            assertThat(schedule.from(step).timestep()).isFinite();
        }
    }

    @Test
    void anUnknownSamplerIsRefusedByName() {
        assertThatThrownBy(() -> starter().setup(asking("magic")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("“magic”");
    }

    private static SamplerChoice starter() {
        return SamplerChoice.of(JsonMapper.shared().readTree(STARTER));
    }

    private static Sampling asking(String sampler) {
        return new Sampling(sampler, 10, 5, 0, 0, 0, List.of());
    }
}
