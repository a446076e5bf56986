package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All that recognition looks at: the tensors' names and shapes, the file's metadata and the one number that some
/// training programs leave in it.
///
/// @param trainingSteps the value of `global_step`
public record Inventory(Map<String, Shape> shapes, Map<String, String> metadata, OptionalLong trainingSteps) {

    private static final String STEPS = "global_step";

    public static Inventory of(Weights weights) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        weights.names().forEach(name -> shapes.put(name, weights.tensor(name).shape()));
        return new Inventory(shapes, weights.metadata(), steps(weights));
    }

    private static OptionalLong steps(Weights weights) {
        Optional<Tensor> steps =
                weights.find(STEPS).filter(tensor -> tensor.shape().elements() == 1);
        return steps.isPresent()
                ? OptionalLong.of((long) steps.get().format().get(steps.get().data(), 0))
                : OptionalLong.empty();
    }

    /// The tensors whose names begin with `prefix`, without it.
    Inventory under(String prefix) {
        Map<String, Shape> inner = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> {
            if (name.startsWith(prefix)) {
                inner.put(name.substring(prefix.length()), shape);
            }
        });
        return new Inventory(inner, metadata, trainingSteps);
    }

    boolean has(String name) {
        return shapes.containsKey(name);
    }

    boolean hasUnder(String prefix) {
        return any(name -> name.startsWith(prefix));
    }

    boolean any(Predicate<String> condition) {
        return shapes.keySet().stream().anyMatch(condition);
    }

    Stream<String> matching(Pattern pattern) {
        return shapes.keySet().stream().filter(pattern.asMatchPredicate());
    }

    /// An extent of a tensor; empty if there is no such tensor or axis.
    OptionalLong extent(String name, int axis) {
        Shape shape = shapes.get(name);
        return shape == null || axis >= shape.rank() ? OptionalLong.empty() : OptionalLong.of(shape.extent(axis));
    }

    boolean hasExtent(String name, int axis, long extent) {
        return extent(name, axis).equals(OptionalLong.of(extent));
    }
}
