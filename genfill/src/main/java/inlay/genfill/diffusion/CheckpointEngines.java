package inlay.genfill.diffusion;

import inlay.genfill.diffusion.ModelParts.Companions;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.EngineDescription.Ability;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.NoSuchModelException;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The checkpoints of a library as engines.
public final class CheckpointEngines {

    private static final String PREFIX = "model:";
    private static final Set<Variant> FILLING = Set.of(Variant.PLAIN, Variant.INPAINTING);

    private final ModelLibrary library;
    private final NetworkLoader loader;

    /// @param loader opens the networks when a picture is made, not before
    public CheckpointEngines(ModelLibrary library, NetworkLoader loader) {
        this.library = library;
        this.loader = loader;
    }

    /// An engine for every checkpoint that can fill, in the library's order.
    public List<GenerativeEngine> list() {
        return library.ofKind(ModelKind.CHECKPOINT).stream()
                .filter(CheckpointEngines::fills)
                .map(this::engine)
                .toList();
    }

    /// The engine of the one checkpoint that a person means by a path, a name or the beginning of a SHA-256.
    ///
    /// @throws GenerationException if there is none, more than one, or it cannot fill
    public GenerativeEngine find(String reference) {
        Model model = require(reference);
        if (model.kind() != ModelKind.CHECKPOINT || !fills(model)) {
            throw new GenerationException("“" + model.title() + "” ("
                    + model.kind().title() + ") cannot make pictures by itself. Choose a checkpoint.");
        }
        return engine(model);
    }

    private Model require(String reference) {
        try {
            return library.require(reference);
        } catch (NoSuchModelException unclear) {
            throw new GenerationException(String.valueOf(unclear.getMessage()), unclear);
        }
    }

    private static boolean fills(Model model) {
        return model.content() instanceof Denoiser denoiser
                && FILLING.contains(denoiser.variant())
                && denoiser.system() != BaseSystem.STABLE_DIFFUSION_XL_REFINER;
    }

    private GenerativeEngine engine(Model model) {
        return new DiffusionEngine(describe(model), nominalSide(model), () -> open(model));
    }

    private static int nominalSide(Model model) {
        return switch (((Denoiser) model.content()).system()) {
            case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> 512;
            case STABLE_DIFFUSION_XL, STABLE_DIFFUSION_XL_REFINER -> 1024;
        };
    }

    private DiffusionModel open(Model model) {
        var found = library.companions(model);
        var companions = new Companions(
                found.autoencoder().map(Model::path), found.preview().map(Model::path), found.vocabulary());
        ModelParts parts = ModelParts.read(model.path(), (Denoiser) model.content(), companions);
        return new StableDiffusion(parts, new ModelPlans(parts, this::file), loader);
    }

    private Path file(String reference) {
        return require(reference).path();
    }

    private EngineDescription describe(Model model) {
        return new EngineDescription(
                PREFIX + model.name(),
                model.title(),
                Set.of(Ability.PROMPT, Ability.STRENGTH, Ability.SAMPLING),
                "Runs " + model.title() + " ("
                        + model.system().map(BaseSystem::title).orElse("Stable Diffusion") + ") on this machine.",
                ContextSettings.DIFFUSION,
                adapters(model));
    }

    private List<String> adapters(Model checkpoint) {
        return checkpoint.system().map(system -> library.ofKind(ModelKind.LORA, system)).orElse(List.of()).stream()
                .map(Model::name)
                .toList();
    }
}
