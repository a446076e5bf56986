package inlay.genfill.weights.component;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Some of the tensors of a file under other names. Closing closes the file.
public record RenamedWeights(Weights origin, SequencedMap<String, Source> sources) implements Weights {

    /// Where a tensor comes from.
    ///
    /// @param name in the file
    /// @param view what to take of the tensor there
    public record Source(String name, UnaryOperator<Tensor> view) {}

    public RenamedWeights {
        sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
    }

    @Override
    public Path file() {
        return origin.file();
    }

    @Override
    public Set<String> names() {
        return sources.keySet();
    }

    @Override
    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(sources.get(name))
                .flatMap(source -> origin.find(source.name()).map(source.view()))
                .map(tensor -> tensor.named(name));
    }

    @Override
    public Map<String, String> metadata() {
        return origin.metadata();
    }

    @Override
    public void close() {
        origin.close();
    }
}
