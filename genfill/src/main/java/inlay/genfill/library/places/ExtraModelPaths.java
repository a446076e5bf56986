package inlay.genfill.library.places;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.Refusal;
import inlay.genfill.library.document.Documents;
import inlay.genfill.library.document.UnreadableDocumentException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// ComfyUI's `extra_model_paths.yaml`: groups of folders, each with an optional base and one or several paths for each
/// kind of model. The kinds do not matter here, because models tell themselves what they are.
final class ExtraModelPaths {

    /// Entries of a group that do not name folders of models.
    private static final Set<String> OTHER = Set.of("base_path", "is_default", "custom_nodes", "configs");

    private ExtraModelPaths() {}

    /// The folders that exist; a file that cannot be read becomes a complaint.
    static Places read(Path file, PathText paths) {
        try {
            List<ModelSource> sources = new ArrayList<>();
            for (JsonNode group : Documents.yaml(file)) {
                sources.addAll(sources(file, group, paths));
            }
            return new Places(sources, List.of());
        } catch (UnreadableDocumentException problem) {
            return new Places(List.of(), List.of(new Refusal(file, problem.getMessage())));
        } catch (InvalidPathException problem) {
            return new Places(
                    List.of(),
                    List.of(new Refusal(
                            file,
                            "“" + file + "” names a folder that cannot exist here: " + problem.getInput() + ".")));
        }
    }

    private static List<ModelSource> sources(Path file, JsonNode group, PathText paths) {
        Path beside = file.toAbsolutePath().getParent();
        String written = group.path("base_path").asString("");
        Path base = written.isBlank() ? beside : paths.resolve(beside, written);
        return group.properties().stream()
                .filter(entry ->
                        !OTHER.contains(entry.getKey()) && entry.getValue().isString())
                .flatMap(entry -> entry.getValue().stringValue().lines())
                .filter(line -> !line.isBlank())
                .map(line -> paths.resolve(base, line))
                .filter(Files::isDirectory)
                .map(folder -> new ModelSource(Origin.COMFYUI, folder))
                .toList();
    }
}
