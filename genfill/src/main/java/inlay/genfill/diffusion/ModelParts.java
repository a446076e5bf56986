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
import java.util.ArrayList;
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

    /// One network.
    ///
    /// @param model the file or folder that holds its weights
    /// @param configuration the settings, as the network's `config.json` has them
    record Part(Path model, Component component, JsonNode configuration) {}

    /// What else a checkpoint is used with.
    ///
    /// @param autoencoder instead of the checkpoint's own
    /// @param preview a tiny autoencoder
    /// @param vocabulary of its text encoders
    record Companions(Optional<Path> autoencoder, Optional<Path> preview, Optional<Path> vocabulary) {}

    ModelParts {
        textEncoders = List.copyOf(textEncoders);
    }

    /// Looks at a checkpoint without opening its weights.
    ///
    /// @param content what was recognised in it
    /// @throws GenerationException if something that it needs is missing or of a kind that Inlay does not run
    static ModelParts read(Path model, Denoiser content, Companions companions) {
        JsonNode standard = StandardConfigurations.of(content.system());
        Path vocabulary = companions
                .vocabulary()
                .orElseThrow(() -> new GenerationException("“" + model
                        + "” needs the CLIP vocabulary, and no model on this machine has one. Add a folder with a"
                        + " tokenizer (vocab.json and merges.txt), or install a model that includes it."));
        Optional<JsonNode> scheduler = json(model.resolve("scheduler/scheduler_config.json"));
        JsonNode unet = configuration(model, "unet", standard);
        Part autoencoder = autoencoder(model, content, companions, standard);
        return new ModelParts(
                content.system(),
                content.variant(),
                new Part(model, Component.DENOISER, unet),
                autoencoder,
                textEncoders(model, standard),
                vocabulary,
                companions
                        .preview()
                        .map(path -> new Part(
                                path,
                                Component.TINY_AUTOENCODER,
                                JsonMapper.shared().createObjectNode())),
                scheduler.map(SamplerChoice::of).orElseGet(() -> SamplerChoice.of(prediction(content))),
                content.guidanceEmbedded(),
                trainedSide(unet, latentFactor(autoencoder), content, standard));
    }

    private static Prediction prediction(Denoiser content) {
        return switch (content.prediction().target()) {
            case EPSILON -> Prediction.Preserving.EPSILON;
            case VELOCITY -> Prediction.Preserving.VELOCITY;
        };
    }

    private static Part autoencoder(Path model, Denoiser content, Companions companions, JsonNode standard) {
        Optional<Path> other = companions.autoencoder();
        if (other.isEmpty() && !content.alongside().contains(Denoiser.Part.AUTOENCODER)) {
            throw new GenerationException("“" + model + "” has no autoencoder (VAE). Put one for "
                    + content.system().title() + " beside it.");
        }
        Path path = other.orElse(model);
        return new Part(path, Component.AUTOENCODER, configuration(path, "vae", standard));
    }

    private static List<Part> textEncoders(Path model, JsonNode standard) {
        List<Part> encoders = new ArrayList<>();
        if (standard.has("text_encoder")) {
            encoders.add(new Part(model, Component.TEXT_ENCODER, configuration(model, "text_encoder", standard)));
        }
        if (standard.has("text_encoder_2")) {
            encoders.add(
                    new Part(model, Component.SECOND_TEXT_ENCODER, configuration(model, "text_encoder_2", standard)));
        }
        return encoders;
    }

    /// A folder tells the side in latents; the published models are known.
    private static int trainedSide(JsonNode unet, int latentFactor, Denoiser content, JsonNode standard) {
        if (unet.path("sample_size").isIntegralNumber()) {
            return unet.path("sample_size").asInt() * latentFactor;
        }
        boolean velocity = prediction(content) == Prediction.Preserving.VELOCITY;
        int side = standard.path("trained_side").asInt();
        return velocity ? standard.path("trained_side_velocity").asInt(side) : side;
    }

    private static JsonNode configuration(Path model, String folder, JsonNode standard) {
        return json(model.resolve(folder).resolve("config.json"))
                .or(() -> json(model.resolve("config.json")))
                .orElseGet(() -> standard.path(folder));
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
        JsonNode levels = autoencoder.configuration().path("block_out_channels");
        return levels.isArray() ? 1 << levels.size() - 1 : STANDARD_LATENT_FACTOR;
    }

    /// What latents are multiplied by for the denoiser.
    double scale() {
        return autoencoder.configuration().path("scaling_factor").asDouble(0.18215);
    }

    /// What is subtracted from latents before.
    double shift() {
        return autoencoder.configuration().path("shift_factor").asDouble(0);
    }

    Traits traits() {
        int halvings =
                Math.max(1, denoiser.configuration().path("down_block_types").size() - 1);
        Inputs inputs =
                switch (variant) {
                    case PLAIN -> Inputs.LATENTS;
                    case INPAINTING -> Inputs.LATENTS_MASK_AND_CUT_PICTURE;
                    case DEPTH, UPSCALER, EDIT, FOREGROUND_AND_BACKGROUND ->
                        throw new GenerationException("“" + denoiser.model() + "” takes in "
                                + variant.inputChannels()
                                + " channels, which filling does not provide. Choose another model to fill with.");
                };
        return new Traits(inputs, trainedSide, latentFactor() << Math.min(halvings, DEEPEST_HALVINGS), latentFactor());
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
