package inlay.genfill.graph;

import inlay.genfill.weights.FilePosition;
import inlay.genfill.weights.Tensor;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Decides where the runtime finds each weight. It maps files by itself, but only below one folder; what lies on
/// another drive, or was computed, is handed over in memory.
///
/// @param folder the folder below which files may be named
/// @param inMemory weights that are handed over, by name
record Placement(Optional<Path> folder, Map<String, Tensor> inMemory) {

    static Placement of(Collection<Initialiser> initialisers) {
        List<Initialiser.Weight> weights = initialisers.stream()
                .filter(Initialiser.Weight.class::isInstance)
                .map(Initialiser.Weight.class::cast)
                .toList();
        List<Path> files = weights.stream()
                .flatMap(weight -> weight.tensor().position().stream())
                .map(FilePosition::file)
                .distinct()
                .toList();
        Optional<Path> folder = files.stream().findFirst().map(first -> commonFolder(first, files));
        Map<String, Tensor> inMemory = new LinkedHashMap<>();
        for (Initialiser.Weight weight : weights) {
            var file = weight.tensor().position().map(FilePosition::file);
            if (file.isEmpty() || folder.filter(file.get()::startsWith).isEmpty()) {
                inMemory.put(weight.name(), weight.tensor());
            }
        }
        return new Placement(folder, inMemory);
    }

    /// The deepest folder that holds all files on the first one's drive.
    private static Path commonFolder(Path first, List<Path> files) {
        Path folder = Objects.requireNonNull(first.getParent());
        for (Path file : files) {
            while (Objects.equals(file.getRoot(), folder.getRoot()) && !file.startsWith(folder)) {
                folder = Objects.requireNonNull(folder.getParent());
            }
        }
        return folder;
    }

    /// The file of a weight, relative to the folder and with forward slashes. What is handed over has none, and the
    /// runtime never looks for it.
    String location(Initialiser.Weight weight) {
        Optional<Path> file = inMemory.containsKey(weight.name())
                ? Optional.empty()
                : weight.tensor().position().map(FilePosition::file);
        return folder.flatMap(root -> file.map(root::relativize))
                .map(path -> path.toString().replace('\\', '/'))
                .orElse("in memory");
    }

    long offset(Initialiser.Weight weight) {
        return inMemory.containsKey(weight.name())
                ? 0
                : weight.tensor().position().map(FilePosition::offset).orElse(0L);
    }
}
