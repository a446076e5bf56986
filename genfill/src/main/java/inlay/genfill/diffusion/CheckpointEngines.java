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
import inlay.genfill.weights.adapter.AdapterFit;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The checkpoints of a library as engines.
public final class CheckpointEngines {

    private static final String PREFIX = "model:";
    private static final int SHORT_HASH = 10;
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
        return engine(checkpoint(reference));
    }

    /// What makes whole pictures with the one checkpoint that a person means.
    ///
    /// @throws GenerationException if there is none, more than one, or it cannot make pictures
    public PictureMaker pictures(String reference) {
        Model model = checkpoint(reference);
        return new PictureMaker(
                open(model),
                model.title(),
                model.hash().map(hash -> hash.hex().substring(0, SHORT_HASH)).orElse(""));
    }

    /// How an adapter fits a checkpoint.
    ///
    /// @throws GenerationException if one of them is not there
    /// @throws inlay.genfill.weights.UnusableWeightsException if the adapter is for another system, or is none
    public AdapterFit fit(String checkpoint, String adapter) {
        return AdapterFit.of(checkpoint(checkpoint).path(), require(adapter).path());
    }

    private Model checkpoint(String reference) {
        Model model = require(reference);
        if (model.kind() != ModelKind.CHECKPOINT || !fills(model)) {
            throw new GenerationException("“" + model.title() + "” ("
                    + model.kind().title() + ") cannot make pictures by itself. Choose a checkpoint.");
        }
        return model;
    }

    /// A path of a file that is there need not be written as the library writes it.
    private Model require(String reference) {
        try {
            Path path = Path.of(reference);
            return library.require(
                    Files.exists(path) ? path.toAbsolutePath().normalize().toString() : reference);
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
        BaseSystem system = ((Denoiser) model.content()).system();
        return new DiffusionEngine(describe(model), PublishedModel.of(system).side(), () -> open(model));
    }

    private DiffusionModel open(Model model) {
        var found = library.companions(model);
        var companions = new Companions(
                found.autoencoder().map(Model::path), found.preview().map(Model::path), found.vocabulary());
        ModelParts parts = ModelParts.read(model.path(), (Denoiser) model.content(), companions);
        return new StableDiffusion(
                parts,
                new ModelPlans(parts, adapter -> adapter(adapter, model), control -> control(control, model)),
                loader);
    }

    private Path adapter(String reference, Model checkpoint) {
        Path file = require(reference).path();
        AdapterFit.of(checkpoint.path(), file);
        return file;
    }

    private Path control(String reference, Model checkpoint) {
        Model model = require(reference);
        if (model.kind() != ModelKind.CONTROLNET) {
            throw new GenerationException(
                    "“" + model.title() + "” (" + model.kind().title() + ") is not a ControlNet. Choose one.");
        }
        if (!model.system().equals(checkpoint.system())) {
            throw new GenerationException("“" + model.title() + "” is a ControlNet for "
                    + model.system().map(BaseSystem::title).orElse("another system") + " and does not fit “"
                    + checkpoint.title() + "” ("
                    + checkpoint.system().map(BaseSystem::title).orElse("unknown") + ").");
        }
        return model.path();
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
