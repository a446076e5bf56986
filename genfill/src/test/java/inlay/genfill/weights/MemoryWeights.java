package inlay.genfill.weights;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Weights in memory, for tests.
public final class MemoryWeights implements Weights {

    private final Path file;
    private final Map<String, String> metadata;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    public MemoryWeights(String file, Map<String, String> metadata) {
        this.file = Path.of(file);
        this.metadata = metadata;
    }

    public MemoryWeights with(String name, NumberFormat format, Shape shape, float... values) {
        var data = Arena.ofAuto().allocate(shape.elements() * format.bytes());
        for (int i = 0; i < values.length; i++) {
            format.set(data, i, values[i]);
        }
        tensors.put(name, new Tensor(name, format, shape, data, Optional.empty()));
        return this;
    }

    public MemoryWeights with(String name, Shape shape, float... values) {
        return with(name, NumberFormat.F32, shape, values);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Set<String> names() {
        return tensors.keySet();
    }

    @Override
    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(tensors.get(name));
    }

    @Override
    public Map<String, String> metadata() {
        return metadata;
    }

    @Override
    public void close() {}
}
