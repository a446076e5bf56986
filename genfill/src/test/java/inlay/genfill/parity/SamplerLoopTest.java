package inlay.genfill.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SamplerLoopTest {
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

    private static Stream<DynamicTest> loops(String file) throws IOException {
        try (var stream = SamplerLoopTest.class.getResourceAsStream(file)) {
            var entries = new ObjectMapper().readTree(stream);
            return StreamSupport.stream(entries.spliterator(), false)
                    .map(SamplerLoop::new)
                    .map(loop -> DynamicTest.dynamicTest(loop.name(), () -> check(loop)));
        }
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
