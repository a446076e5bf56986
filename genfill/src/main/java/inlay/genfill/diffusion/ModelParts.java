package inlay.genfill.diffusion;

import inlay.genfill.diffusion.DiffusionModel.Inputs;
import inlay.genfill.diffusion.DiffusionModel.Traits;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.sampling.Prediction;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Variant;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a checkpoint consists of: where each network's weights are and how it is built, before any is opened. The
/// settings come from the model's own folder, or are those of the published models.
///
/// @param denoiser the UNet
/// @param autoencoder from the checkpoint or from a file of its own
/// @param textEncoders one, or two for XL
/// @param vocabulary of the text encoders, see `inlay.genfill.text.VocabularyFiles`
/// @param preview a tiny autoencoder for quick looks
record ModelParts(
        BaseSystem system,
        Variant variant,
        Part denoiser,
        Part autoencoder,
        List<Part> textEncoders,
        Path vocabulary,
        Optional<Part> preview,
        SamplerChoice samplers,
        boolean guidanceEmbedded,
        int trainedSide) {

    private static final int STANDARD_LATENT_FACTOR = 8;
    private static final int DEEPEST_HALVINGS = 3;

    /// What an autoencoder's settings mean that do not say it.
    private static final double UNSTATED_SCALE = 0.18215;
    private static final int LATENT_CHANNELS = 4;

    /// One network.
    ///
    /// @param model the file or folder that holds its weights
    /// @param configuration the settings, as the network's `config.json` has them; empty where the weights tell
    record Part(Path model, Component component, Optional<JsonNode> configuration) {

        /// A model of one network, with the settings that lie in its folder, or beside its file.
        ///
        /// @param family how the names of such networks begin: what else lies there belongs to another one
        static Part ofItsOwn(Path model, Component component, String family) {
            Path folder =
                    Files.isDirectory(model) ? model : model.toAbsolutePath().getParent();
            return new Part(
                    model, component, json(folder.resolve("config.json")).filter(settings -> settings.path(
                                    "_class_name")
                            .asString("")
                            .startsWith(family)));
        }

        /// One of the settings; missing where there is none.
        JsonNode setting(String name) {
            return configuration.map(settings -> settings.path(name)).orElseGet(JsonMapper.shared()::missingNode);
        }
    }

    /// What else a checkpoint is used with.
    ///
    /// @param autoencoder instead of the checkpoint's own
    /// @param preview a tiny autoencoder
    /// @param vocabulary of its text encoders, unless it has its own
    record Companions(Optional<Path> autoencoder, Optional<Path> preview, Optional<Path> vocabulary) {}

    ModelParts {
        textEncoders = List.copyOf(textEncoders);
    }

    /// Looks at a checkpoint without opening its weights.
    ///
    /// @param content what was recognised in it
    /// @throws GenerationException if something that it needs is missing or of a kind that Inlay does not run
    static ModelParts read(Path model, Denoiser content, Companions companions) {
        Path vocabulary = Optional.of(model.resolve("tokenizer"))
                .filter(Files::isDirectory)
                .or(companions::vocabulary)
                .orElseThrow(() -> new GenerationException("“" + model
                        + "” needs the CLIP vocabulary, and no model on this machine has one. Add a folder with a"
                        + " tokenizer (vocab.json and merges.txt), or install a model that includes it."));
        Optional<JsonNode> scheduler = json(model.resolve("scheduler/scheduler_config.json"));
        Part denoiser = new Part(model, Component.DENOISER, configuration(model, "unet"));
        Part autoencoder = autoencoder(model, content, companions);
        return new ModelParts(
                content.system(),
                content.variant(),
                denoiser,
                autoencoder,
                textEncoders(model, content.system()),
                vocabulary,
                companions.preview().map(path -> Part.ofItsOwn(path, Component.TINY_AUTOENCODER, "AutoencoderTiny")),
                scheduler.map(SamplerChoice::of).orElseGet(() -> SamplerChoice.of(prediction(content))),
                content.guidanceEmbedded(),
                trainedSide(denoiser, latentFactor(autoencoder), content));
    }

    private static Prediction prediction(Denoiser content) {
        return switch (content.prediction().target()) {
            case EPSILON -> Prediction.Preserving.EPSILON;
            case VELOCITY -> Prediction.Preserving.VELOCITY;
        };
    }

    private static Part autoencoder(Path model, Denoiser content, Companions companions) {
        Optional<Path> other = companions.autoencoder();
        if (other.isEmpty() && !content.alongside().contains(Denoiser.Part.AUTOENCODER)) {
            throw new GenerationException("“" + model + "” has no autoencoder (VAE). Put one for "
                    + content.system().title() + " beside it.");
        }
        Path path = other.orElse(model);
        return new Part(path, Component.AUTOENCODER, configuration(path, "vae"));
    }

    private static List<Part> textEncoders(Path model, BaseSystem system) {
        Part first = textEncoder(model, Component.TEXT_ENCODER, "text_encoder");
        Part second = textEncoder(model, Component.SECOND_TEXT_ENCODER, "text_encoder_2");
        return switch (system) {
            case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> List.of(first);
            case STABLE_DIFFUSION_XL -> List.of(first, second);
            case STABLE_DIFFUSION_XL_REFINER -> List.of(second);
        };
    }

    private static Part textEncoder(Path model, Component component, String folder) {
        return new Part(model, component, json(model.resolve(folder).resolve("config.json")));
    }

    /// A folder tells the side in latents; the published models are known.
    private static int trainedSide(Part unet, int latentFactor, Denoiser content) {
        if (unet.setting("sample_size").isIntegralNumber()) {
            return unet.setting("sample_size").asInt() * latentFactor;
        }
        PublishedModel published = PublishedModel.of(content.system());
        return prediction(content) == Prediction.Preserving.VELOCITY ? published.velocitySide() : published.side();
    }

    private static Optional<JsonNode> configuration(Path model, String folder) {
        return json(model.resolve(folder).resolve("config.json")).or(() -> json(model.resolve("config.json")));
    }

    private static Optional<JsonNode> json(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException | JacksonException unreadable) {
            throw new GenerationException(
                    "“" + file + "” cannot be read: " + unreadable.getMessage() + " Restore the model's file.",
                    unreadable);
        }
    }

    /// Pixels along the side of one latent: each level of the autoencoder but the last halves the picture.
    int latentFactor() {
        return latentFactor(autoencoder);
    }

    private static int latentFactor(Part autoencoder) {
        JsonNode levels = autoencoder.setting("block_out_channels");
        return levels.isArray() ? 1 << levels.size() - 1 : STANDARD_LATENT_FACTOR;
    }

    /// What latents are multiplied by for the denoiser.
    double scale() {
        return autoencoder.configuration().isPresent()
                ? autoencoder.setting("scaling_factor").asDouble(UNSTATED_SCALE)
                : PublishedModel.of(system).latentScale();
    }

    /// What is subtracted from latents before.
    double shift() {
        return autoencoder.setting("shift_factor").asDouble(0);
    }

    Traits traits() {
        int halvings = denoiser.configuration().isPresent()
                ? Math.max(1, denoiser.setting("down_block_types").size() - 1)
                : PublishedModel.of(system).halvings();
        Inputs inputs =
                switch (variant) {
                    case PLAIN -> Inputs.LATENTS;
                    case INPAINTING -> Inputs.LATENTS_MASK_AND_CUT_PICTURE;
                    case DEPTH, UPSCALER, EDIT, FOREGROUND_AND_BACKGROUND ->
                        throw new GenerationException("“" + denoiser.model() + "” takes in "
                                + variant.inputChannels()
                                + " channels, which filling does not provide. Choose another model to fill with.");
                };
        return new Traits(
                inputs,
                trainedSide,
                latentFactor() << Math.min(halvings, DEEPEST_HALVINGS),
                latentFactor(),
                LATENT_CHANNELS);
    }

    Optional<LatentColors> colors() {
        if (latentFactor() != STANDARD_LATENT_FACTOR) {
            return Optional.empty();
        }
        return Optional.of(
                switch (system) {
                    case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> LatentColors.STABLE_DIFFUSION;
                    case STABLE_DIFFUSION_XL, STABLE_DIFFUSION_XL_REFINER -> LatentColors.STABLE_DIFFUSION_XL;
                });
    }
}
