package inlay.genfill.weights;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Weights some of which are replaced, or joined, by others: merged adapters, learnt words. Closing closes the origin.
///
/// @param replacements by name
public record ReplacedWeights(Weights origin, Map<String, Tensor> replacements) implements Weights {

    public ReplacedWeights {
        replacements = Map.copyOf(replacements);
    }

    @Override
    public Path file() {
        return origin.file();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(origin.names());
        names.addAll(replacements.keySet());
        return Collections.unmodifiableSet(names);
    }

    @Override
    public Optional<Tensor> find(String name) {
        Tensor replacement = replacements.get(name);
        return replacement == null ? origin.find(name) : Optional.of(replacement);
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
