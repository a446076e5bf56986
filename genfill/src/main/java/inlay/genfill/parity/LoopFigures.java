package inlay.genfill.parity;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Compares a sampler loop with its golden entry.
final class LoopFigures {

    private static final double SUMS = 1e-4;
    private static final double VALUES = 1e-3;
    private static final double TIMESTEPS = 0.02;

    private LoopFigures() {}

    static List<Figure> of(SamplerLoop loop) {
        JsonNode expected = loop.entry();
        var outcome = loop.run();
        List<Figure> figures = new ArrayList<>();
        double sum = expected.path("sum_abs").asDouble();
        figures.add(Figure.relative("sum_abs", sum, outcome.sumOfMagnitudes(), Math.max(sum, 1e-2), SUMS));
        double scale = expected.path("mean_abs").asDouble();
        JsonNode first = expected.path("first4_b0c0");
        for (int i = 0; i < first.size(); i++) {
            double value = first.get(i).asDouble();
            figures.add(Figure.absolute("first " + i, value, outcome.picture().at(i), scale, VALUES));
        }
        double last = outcome.picture().at(outcome.picture().size() - 1);
        figures.add(Figure.absolute("last", expected.path("last").asDouble(), last, scale, VALUES));
        addTimesteps(figures, expected, outcome.timesteps());
        return figures;
    }

    /// Loops that start late or call the network several times a step list other timesteps than they use.
    private static void addTimesteps(List<Figure> figures, JsonNode expected, List<Double> used) {
        JsonNode timesteps = expected.path("timesteps");
        if (expected.path("t_start").asInt(0) > 0 || used.size() > timesteps.size()) {
            return;
        }
        figures.add(new Figure("calls", timesteps.size(), used.size(), Math.abs(timesteps.size() - used.size()), 0));
        for (int i = 0; i < used.size(); i++) {
            double value = timesteps.get(i).asDouble();
            figures.add(new Figure("timestep " + i, value, used.get(i), Math.abs(value - used.get(i)), TIMESTEPS));
        }
    }
}
