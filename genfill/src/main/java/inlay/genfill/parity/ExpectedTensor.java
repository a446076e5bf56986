package inlay.genfill.parity;

import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a golden file says of one output.
///
/// @param json `shape`, `sum_abs`, `mean`, `std`, `first8`, `last8`, `every`
record ExpectedTensor(String name, JsonNode json) {

    private static final double SUMS = 1e-4;
    private static final double VALUES = 1e-3;

    /// The figures of a tensor, beside those expected. A tensor of another shape gives the one figure that says so.
    List<Figure> compare(Tensor tensor) {
        int size = 1;
        List<Integer> shape = new ArrayList<>();
        for (JsonNode extent : json.path("shape")) {
            shape.add(extent.asInt());
            size *= extent.asInt();
        }
        if (!tensor.shape().equals(shape)) {
            return List.of(new Figure(name + " shape " + shape + " got " + tensor.shape(), size, tensor.size(), 1, 0));
        }
        List<Figure> figures = new ArrayList<>(sums(tensor));
        addWorst(figures, "first8", tensor, 0, 1);
        addWorst(figures, "last8", tensor, Math.max(0, size - json.path("last8").size()), 1);
        addWorst(figures, "every", tensor, 0, Math.max(1, size / 16));
        return figures;
    }

    private List<Figure> sums(Tensor tensor) {
        double sum = 0;
        double magnitudes = 0;
        for (int i = 0; i < tensor.size(); i++) {
            sum += tensor.at(i);
            magnitudes += Math.abs(tensor.at(i));
        }
        double mean = sum / tensor.size();
        double squares = 0;
        for (int i = 0; i < tensor.size(); i++) {
            squares += (tensor.at(i) - mean) * (tensor.at(i) - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, tensor.size() - 1));
        List<Figure> figures = new ArrayList<>();
        if (json.has("sum_abs")) {
            double expected = json.path("sum_abs").asDouble();
            figures.add(Figure.relative(name + " sum_abs", expected, magnitudes, expected, SUMS));
        }
        if (json.has("mean")) {
            double expected = json.path("mean").asDouble();
            figures.add(Figure.relative(name + " mean", expected, mean, magnitudes / tensor.size(), SUMS));
        }
        if (json.has("std")) {
            double expected = json.path("std").asDouble();
            figures.add(Figure.relative(name + " std", expected, deviation, expected, SUMS));
        }
        return figures;
    }

    /// Of several values, the one that is farthest off.
    private void addWorst(List<Figure> figures, String list, Tensor tensor, int begin, int stride) {
        Figure worst = null;
        JsonNode values = json.path(list);
        for (int i = 0; i < values.size(); i++) {
            double expected = values.get(i).asDouble();
            int place = begin + i * stride;
            Figure figure = Figure.absolute(name + " " + list, expected, tensor.at(place), Math.abs(expected), VALUES);
            if (worst == null || !(figure.error() <= worst.error())) {
                worst = figure;
            }
        }
        if (worst != null) {
            figures.add(worst);
        }
    }
}
