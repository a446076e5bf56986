package inlay.genfill.weights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Opens whatever a person points at: a safetensors file under any name, the index of a sharded one, or the folder
/// of one component in the diffusers layout.
public final class WeightFiles {

    private static final String INDEX = ".safetensors.index.json";
    private static final String SINGLE = ".safetensors";

    private WeightFiles() {}

    /// @throws UnusableWeightsException if there are no readable weights at `path`
    public static Weights open(Path path) {
        Path file = locate(path);
        return isIndex(file) ? ShardedWeights.open(file) : SafetensorsFile.open(file);
    }

    /// The file or the index that [#open(Path)] opens: `path` itself, or what counts in the folder there.
    /// Full precision goes before the `fp16` variant that may lie beside it.
    ///
    /// @throws UnusableWeightsException if `path` is a folder without weights
    public static Path locate(Path path) {
        return Files.isDirectory(path) ? inFolder(path) : path;
    }

    /// Whether `path` is named as the index of a sharded file.
    public static boolean isIndex(Path path) {
        return path.toString().endsWith(INDEX);
    }

    private static Path inFolder(Path folder) {
        List<Path> files = list(folder);
        return files.stream()
                .filter(file -> isIndex(file) || file.toString().endsWith(SINGLE) && !isShard(file))
                .min(Comparator.comparing(WeightFiles::isVariant))
                .orElseThrow(() -> new UnusableWeightsException(
                        folder,
                        "holds no .safetensors file. If it has .bin or .ckpt files, look for a version of the model in"
                                + " safetensors: Inlay never opens pickle files, which can run any program."));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException cause) {
            throw new UnusableWeightsException(folder, "cannot be read: " + cause.getMessage() + ".", cause);
        }
    }

    private static boolean isShard(Path file) {
        return file.getFileName().toString().matches(".*-\\d{5}-of-\\d{5}\\.safetensors");
    }

    private static boolean isVariant(Path file) {
        return file.getFileName().toString().matches(".*\\.(fp16|bf16|non_ema|fp8)\\..*");
    }
}
