package inlay.genfill.library.scan;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelFile;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Packaging;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.document.Documents;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Makes a model of what lies at one path.
public final class ModelReader {

    private final HashCache hashes;

    /// @param hashes checksums that were computed earlier
    public ModelReader(HashCache hashes) {
        this.hashes = hashes;
    }

    /// @param path a file of weights, an index of shards, or a folder
    /// @throws inlay.genfill.weights.UnusableWeightsException if there are no sound weights
    /// @throws inlay.genfill.library.document.UnreadableDocumentException if a file beside them is damaged
    public Model read(Path path, ModelSource source) throws IOException {
        if (DiffusersFolder.isOne(path)) {
            return folder(new DiffusersFolder(path), source);
        }
        Path file = WeightFiles.locate(path);
        try (Weights weights = WeightFiles.open(file)) {
            Packaging packaging = WeightFiles.isIndex(file) ? Packaging.SHARDED : Packaging.SINGLE_FILE;
            Checkpoint content = PredictionHints.besideFile(file).apply(Recognition.of(weights));
            return model(file, packaging, content, weightFiles(file), source);
        }
    }

    private Model folder(DiffusersFolder folder, ModelSource source) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path component : folder.components()) {
            files.addAll(component.toString().endsWith(".onnx") ? List.of(component) : weightFiles(component));
        }
        return model(folder.folder(), folder.packaging(), folder.content(), files, source);
    }

    private Model model(Path path, Packaging packaging, Checkpoint content, List<Path> files, ModelSource source)
            throws IOException {
        ModelNames names = ModelNames.of(path, source);
        List<ModelFile> found = new ArrayList<>();
        for (Path file : files) {
            found.add(file(file));
        }
        Sha256 header = Headers.digest(files);
        return new Model(path, names.name(), names.title(), packaging, content, found, header, source);
    }

    private ModelFile file(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        var modified = attributes.lastModifiedTime().toInstant();
        return new ModelFile(file, attributes.size(), modified, hashes.find(file, attributes.size(), modified));
    }

    /// The shards that an index names, which were checked when the weights were opened; else the file itself.
    private static List<Path> weightFiles(Path file) {
        if (!WeightFiles.isIndex(file)) {
            return List.of(file);
        }
        return Documents.json(file)
                .path("weight_map")
                .valueStream()
                .map(name -> name.asString(""))
                .distinct()
                .sorted()
                .map(file::resolveSibling)
                .toList();
    }
}
