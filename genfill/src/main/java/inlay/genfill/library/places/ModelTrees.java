package inlay.genfill.library.places;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.Refusal;
import inlay.genfill.library.document.Documents;
import inlay.genfill.library.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Tells whose folder somebody points at, and which folders below it and elsewhere hold that program's models.
public final class ModelTrees {

    private static final String HUB_ENTRY = "models--";

    private static final List<String> COMFY_FOLDERS = List.of("checkpoints", "diffusion_models", "loras", "unet");

    private final PathText paths;

    /// @param home the user's folder
    /// @param environment variables that settings of other programs may refer to
    public ModelTrees(Path home, Map<String, String> environment) {
        this.paths = new PathText(home, environment);
    }

    /// What to search for `folder`: the program's own folders if it is one that is known, else itself.
    public Places at(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(root.resolve("invokeai.yaml"))
                || Files.isRegularFile(root.resolve("databases/invokeai.db"))) {
            return invoke(root);
        }
        if (Files.isDirectory(root.resolve("models/Stable-diffusion"))) {
            return webui(root);
        }
        if (isComfy(root)) {
            return comfy(root);
        }
        if (isHub(root)) {
            return Places.of(new ModelSource(Origin.HUGGING_FACE, root));
        }
        if (isHub(root.resolve("hub"))) {
            return Places.of(new ModelSource(Origin.HUGGING_FACE, root.resolve("hub")));
        }
        return Places.of(
                new ModelSource(Files.isDirectory(root.resolve("checkpoints")) ? Origin.COMFYUI : Origin.FOLDER, root));
    }

    /// The folders that a file in the manner of `extra_model_paths.yaml` names.
    Places namedIn(Path file) {
        return ExtraModelPaths.read(file, paths);
    }

    private static boolean isComfy(Path root) {
        return Files.isRegularFile(root.resolve("extra_model_paths.yaml"))
                || Files.isRegularFile(root.resolve("folder_paths.py"))
                || COMFY_FOLDERS.stream()
                        .anyMatch(
                                name -> Files.isDirectory(root.resolve("models").resolve(name)));
    }

    private Places comfy(Path root) {
        Places own = existing(Origin.COMFYUI, root.resolve("models"));
        Path extra = root.resolve("extra_model_paths.yaml");
        return Files.isRegularFile(extra) ? own.and(namedIn(extra)) : own;
    }

    private static Places webui(Path root) {
        Origin origin = Files.isDirectory(root.resolve("modules_forge")) ? Origin.FORGE : Origin.AUTOMATIC1111;
        return existing(origin, root.resolve("models"))
                .and(existing(origin, root.resolve("embeddings")))
                .and(existing(origin, root.resolve("extensions/sd-webui-controlnet/models")));
    }

    /// Its settings may name another folder; older versions nested them.
    private Places invoke(Path root) {
        Path settings = root.resolve("invokeai.yaml");
        try {
            JsonNode read = Files.isRegularFile(settings) ? Documents.yaml(settings) : null;
            String named = read == null ? "" : firstOf(read.path("models_dir"), nested(read));
            return existing(Origin.INVOKEAI, named.isEmpty() ? root.resolve("models") : paths.resolve(root, named));
        } catch (UnreadableDocumentException | InvalidPathException problem) {
            return existing(Origin.INVOKEAI, root.resolve("models"))
                    .and(new Places(List.of(), List.of(new Refusal(settings, problem.getMessage()))));
        }
    }

    private static JsonNode nested(JsonNode settings) {
        return settings.path("InvokeAI").path("Paths").path("models_dir");
    }

    private static String firstOf(JsonNode one, JsonNode other) {
        return one.asString("").isBlank() ? other.asString("") : one.asString("");
    }

    private static boolean isHub(Path root) {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith(HUB_ENTRY));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Places existing(Origin origin, Path folder) {
        return Files.isDirectory(folder) ? Places.of(new ModelSource(origin, folder)) : Places.NONE;
    }
}
