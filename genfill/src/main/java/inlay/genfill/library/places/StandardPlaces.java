package inlay.genfill.library.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where other programs put their models unless they were told otherwise.
public final class StandardPlaces {

    private final String system;
    private final Path home;
    private final Map<String, String> environment;
    private final ModelTrees trees;

    /// @param system the value of `os.name`
    public StandardPlaces(String system, Path home, Map<String, String> environment) {
        this.system = system;
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.trees = new ModelTrees(home, environment);
    }

    /// The folders of those programs that are here.
    public Places find() {
        Path data = applicationData();
        Places roots = Stream.of(
                        Stream.of(home.resolve("ComfyUI"), home.resolve("Documents/ComfyUI")),
                        Stream.of(data.resolve("krita/ai_diffusion/server/ComfyUI")),
                        Stream.of(home.resolve("stable-diffusion-webui")),
                        Stream.of(home.resolve("stable-diffusion-webui-forge")),
                        Stream.of(variable("INVOKEAI_ROOT").orElse(home.resolve("invokeai"))),
                        Stream.of(hub()))
                .flatMap(candidates -> candidates)
                .filter(Files::isDirectory)
                .map(trees::at)
                .reduce(Places.NONE, Places::and);
        return desktop().stream()
                .filter(Files::isRegularFile)
                .map(trees::namedIn)
                .reduce(roots, Places::and);
    }

    /// Hugging Face's libraries use the same folder on every system.
    private Path hub() {
        return variable("HF_HUB_CACHE")
                .or(() -> variable("HF_HOME").map(folder -> folder.resolve("hub")))
                .orElse(home.resolve(".cache/huggingface/hub"));
    }

    /// What ComfyUI's desktop version writes down.
    private List<Path> desktop() {
        Path settings = system.startsWith("Windows") || system.startsWith("Mac")
                ? applicationData()
                : variable("XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return List.of(settings.resolve("ComfyUI/extra_models_config.yaml"));
    }

    private Path applicationData() {
        if (system.startsWith("Windows")) {
            return variable("APPDATA").orElse(home.resolve("AppData/Roaming"));
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support")
                : variable("XDG_DATA_HOME").orElse(home.resolve(".local/share"));
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
