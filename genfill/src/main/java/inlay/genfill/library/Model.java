package inlay.genfill.library;

import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Variant;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/// One model found on this machine. What it is comes from its content, never from the name of its file.
///
/// @param path what to open: a file of weights, the index of a sharded one, or a folder of components
/// @param name how people refer to it: the path below its source, without a suffix, with `/` between folders
/// @param title how lists show it
/// @param content what was recognised; for a folder its denoiser, with the other components as parts alongside
/// @param files the files of weights, at least one
/// @param header SHA-256 of the headers: equal for copies and for models of the same make, but not an identity
public record Model(
        Path path,
        String name,
        String title,
        Packaging packaging,
        Checkpoint content,
        List<ModelFile> files,
        Sha256 header,
        ModelSource source) {

    public Model {
        files = List.copyOf(files);
    }

    public ModelKind kind() {
        return ModelKind.of(content);
    }

    /// The family that it works with; empty where the content does not tell or it fits every one.
    public Optional<BaseSystem> system() {
        return switch (content) {
            case Denoiser it -> Optional.of(it.system());
            case Checkpoint.ControlNet it -> Optional.of(it.system());
            case Checkpoint.TextToImageAdapter it -> Optional.of(it.system());
            case Checkpoint.ImagePromptAdapter it -> Optional.of(it.system());
            case Checkpoint.TextualInversion it -> Optional.of(it.system());
            case Checkpoint.LowRankAdapter it -> it.system();
            case Checkpoint.Autoencoder _, Checkpoint.TinyAutoencoder _ -> Optional.empty();
            case Checkpoint.TextEncoder _, Checkpoint.VisionEncoder _ -> Optional.empty();
            case Checkpoint.Unsupported _, Checkpoint.Unknown _ -> Optional.empty();
        };
    }

    /// What a denoiser takes in; empty for anything else.
    public Optional<Variant> variant() {
        return content instanceof Denoiser denoiser ? Optional.of(denoiser.variant()) : Optional.empty();
    }

    /// What a denoiser's output means; empty for anything else.
    public Optional<Prediction> prediction() {
        return content instanceof Denoiser denoiser ? Optional.of(denoiser.prediction()) : Optional.empty();
    }

    /// The size of all its files together.
    public long bytes() {
        return files.stream().mapToLong(ModelFile::bytes).sum();
    }

    /// Its identity: the file's own SHA-256, or for several files that of the list of theirs in order; empty until all
    /// are known.
    public Optional<Sha256> hash() {
        if (files.size() == 1) {
            return files.getFirst().hash();
        }
        if (files.stream().anyMatch(file -> file.hash().isEmpty())) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        files.forEach(file -> digest.update((file.hash().orElseThrow() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(Sha256.of(digest.digest()));
    }

    /// What is below the source's folder, as that system writes it.
    public String location() {
        Path folder = source.folder();
        return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
    }

    public Model withFiles(List<ModelFile> others) {
        return new Model(path, name, title, packaging, content, others, header, source);
    }

    /// The last part of a name, which people write when it is clear enough.
    String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean liesAt(String reference) {
        String written = path.toString();
        return written.equals(reference)
                || reference.contains(File.separator) && written.endsWith(File.separator + reference);
    }
}
