package inlay.genfill.library;

import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Checkpoint.TinyAutoencoder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a checkpoint needs beside itself, taken from anywhere in the library.
///
/// @param autoencoder where the checkpoint has none of its own
/// @param preview the small autoencoder that shows how a picture forms
/// @param vocabulary for the text encoder, see `inlay.genfill.text.VocabularyFiles`
public record Companions(Optional<Model> autoencoder, Optional<Model> preview, Optional<Path> vocabulary) {

    static Companions of(Model checkpoint, ModelLibrary library) {
        boolean complete = checkpoint.content() instanceof Denoiser denoiser
                && denoiser.alongside().contains(Part.AUTOENCODER);
        return new Companions(
                complete ? Optional.empty() : nearest(checkpoint, library.ofKind(ModelKind.AUTOENCODER)),
                nearest(checkpoint, previews(checkpoint, library)),
                vocabulary(checkpoint, library.vocabularies()));
    }

    /// A preview of the wrong family would show wrong colors, which is worse than a rough one.
    private static List<Model> previews(Model checkpoint, ModelLibrary library) {
        boolean large = checkpoint.system().filter(Companions::isLarge).isPresent();
        return library.ofKind(ModelKind.TINY_AUTOENCODER).stream()
                .filter(model -> model.content() instanceof TinyAutoencoder tiny && tiny.decoder())
                .filter(model -> isNamedLarge(model) == large)
                .toList();
    }

    /// The autoencoders of XL and of its forerunners have one shape, so that only their names tell them apart; and
    /// models of one folder were probably put there to be used together.
    private static Optional<Model> nearest(Model checkpoint, List<Model> candidates) {
        boolean large = checkpoint.system().filter(Companions::isLarge).isPresent();
        return candidates.stream()
                .max(Comparator.<Model, Boolean>comparing(it -> isNamedLarge(it) == large)
                        .thenComparing(it -> shared(checkpoint.path(), it.path())));
    }

    private static boolean isLarge(BaseSystem system) {
        return switch (system) {
            case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> false;
            case STABLE_DIFFUSION_XL, STABLE_DIFFUSION_XL_REFINER -> true;
        };
    }

    private static boolean isNamedLarge(Model model) {
        return model.name().toLowerCase(Locale.ROOT).contains("xl");
    }

    /// The model's own goes before any other.
    private static Optional<Path> vocabulary(Model checkpoint, List<Path> vocabularies) {
        return vocabularies.stream()
                .filter(path -> path.startsWith(checkpoint.path()))
                .findFirst()
                .or(() -> vocabularies.stream().findFirst());
    }

    private static int shared(Path one, Path other) {
        int count = 0;
        while (count < Math.min(one.getNameCount(), other.getNameCount())
                && one.getName(count).equals(other.getName(count))) {
            count++;
        }
        return count;
    }
}
