package inlay.genfill.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.sampling.Pndm;
import inlay.genfill.sampling.Sampler;
import inlay.genfill.sampling.Samplers;
import inlay.genfill.sampling.SchedulerConfiguration;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SamplerLoopTest {
    private static final List<String> FILES =
            List.of("scheduler-loops.json", "scheduler-loops-upstream.json", "scheduler-loops-derived.json");
    private static final double RELATIVE = 1e-4;
    private static final double ABSOLUTE = 1e-3;

    @TestFactory
    Stream<DynamicTest> agreesWithLoopsOfRealSystems() throws IOException {
        return loops("scheduler-loops.json");
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheReferenceProjectsOwnLoops() throws IOException {
        return loops("scheduler-loops-upstream.json");
    }

    /// Computed from the papers' formulas in double precision, independently of this code, for samplers of which the
    /// reference implementation published no loop.
    @TestFactory
    Stream<DynamicTest> agreesWithLoopsDerivedFromThePapers() throws IOException {
        return loops("scheduler-loops-derived.json");
    }

    /// Sums that the reference project's tests of PNDM expect.
    @ParameterizedTest
    @CsvSource({
        "epsilon, 0.0001, false, 198.1318",
        "v_prediction, 0.0001, false, 67.3986",
        "epsilon, 0.01, true, 230.0399",
        "epsilon, 0.01, false, 186.9482"
    })
    void agreesWithPublishedSumsOfPndm(String prediction, double start, boolean clean, double sum) {
        var entry = new ObjectMapper()
                .createObjectNode()
                .put("scheduler", "PNDMScheduler")
                .put("steps", 10);
        entry.putObject("config")
                .put("beta_start", start)
                .put("prediction_type", prediction)
                .put("set_alpha_to_one", clean);
        assertThat(new SamplerLoop(entry).run().sumOfMagnitudes()).isCloseTo(sum, within(1e-2));
    }

    @Test
    void everySamplerHasAGoldenLoop() throws IOException {
        var covered = new HashSet<Sampler>(Set.of(new Pndm()));
        for (var file : FILES) {
            for (var entry : read(file)) {
                var fields = entry.path("config");
                covered.add(SchedulerConfiguration.read(entry.path("scheduler").asString(""), fields)
                        .sampler());
            }
        }
        assertThat(Samplers.ALL).allSatisfy(named -> assertThat(covered.stream().map(Object::getClass))
                .contains(named.sampler().getClass()));
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = SamplerLoopTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static Stream<DynamicTest> loops(String file) throws IOException {
        return StreamSupport.stream(read(file).spliterator(), false)
                .map(SamplerLoop::new)
                .map(loop -> DynamicTest.dynamicTest(loop.name(), () -> check(loop)));
    }

    private static void check(SamplerLoop loop) {
        var expected = loop.entry();
        var outcome = loop.run();
        checkTimesteps(expected, outcome);
        double sum = expected.path("sum_abs").asDouble();
        assertThat(outcome.sumOfMagnitudes()).isCloseTo(sum, within(RELATIVE * sum + 1e-6));
        double scale = Math.max(1, expected.path("mean_abs").asDouble());
        for (int i = 0; i < 4; i++) {
            double value = expected.path("first4_b0c0").get(i).asDouble();
            assertThat((double) outcome.picture().at(i)).isCloseTo(value, within(ABSOLUTE * scale));
        }
        double last = expected.path("last").asDouble();
        assertThat((double) outcome.picture().at(outcome.picture().size() - 1))
                .isCloseTo(last, within(ABSOLUTE * scale));
    }

    private static void checkTimesteps(JsonNode expected, SamplerLoop.Outcome outcome) {
        var timesteps = expected.path("timesteps");
        int calls = outcome.timesteps().size();
        if (expected.path("t_start").asInt(0) > 0 || calls > timesteps.size()) {
            return;
        }
        assertThat(calls).isEqualTo(timesteps.size());
        for (int i = 0; i < calls; i++) {
            assertThat(outcome.timesteps().get(i))
                    .as("timestep " + i)
                    .isCloseTo(timesteps.get(i).asDouble(), within(0.02));
        }
    }
}
