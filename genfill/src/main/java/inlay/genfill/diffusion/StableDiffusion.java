package inlay.genfill.diffusion;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.PromptConditioner;
import inlay.genfill.pipeline.PromptEncoder;
import inlay.genfill.pipeline.SessionAutoencoder;
import inlay.genfill.pipeline.SessionTextEncoder;
import inlay.genfill.pipeline.SessionUnet;
import inlay.genfill.pipeline.SingleEncoderConditioner;
import inlay.genfill.pipeline.TextEncoder;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.pipeline.XlConditioner;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.Chunker;
import inlay.genfill.text.ClipTokenizer;
import inlay.genfill.text.Padding;
import inlay.genfill.text.VocabularyFiles;
import inlay.genfill.weights.checkpoint.BaseSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Stable Diffusion 1, 2 and XL from a checkpoint as it is.
final class StableDiffusion implements DiffusionModel {

    private static final String HIDDEN = "hidden_states.";
    private static final String NORMALISED = "normalised_hidden_states.";
    private static final String POOLED = "text_embeds";

    private final ModelParts parts;
    private final ModelPlans plans;
    private final NetworkLoader loader;

    StableDiffusion(ModelParts parts, ModelPlans plans, NetworkLoader loader) {
        this.parts = parts;
        this.plans = plans;
        this.loader = loader;
    }

    @Override
    public Traits traits() {
        return parts.traits();
    }

    @Override
    public SamplerSetup sampler(Sampling sampling) {
        return parts.samplers().setup(sampling);
    }

    @Override
    public String samplerLabel(Sampling sampling) {
        return parts.samplers().label(sampling);
    }

    @Override
    public <T> T withConditioner(
            Sampling sampling, Size size, BooleanSupplier cancelled, Function<PromptConditioner, T> use) {
        ClipTokenizer tokenizer = new ClipTokenizer(VocabularyFiles.read(parts.vocabulary()));
        List<InferenceSession> sessions = new ArrayList<>();
        try {
            List<PromptEncoder> encoders = new ArrayList<>();
            for (int i = 0; i < parts.textEncoders().size(); i++) {
                InferenceSession session = loader.load(plans.textEncoder(i, sampling), cancelled);
                sessions.add(session);
                Chunker chunker = new Chunker(tokenizer, padding(i), Map.of());
                encoders.add(new PromptEncoder(chunker, encoder(session, i, sampling, cancelled)));
            }
            return use.apply(conditioner(encoders, size));
        } finally {
            sessions.forEach(InferenceSession::close);
        }
    }

    /// OpenCLIP's encoders, those of version 2 and the last of XL, were trained with zeros after the end.
    private Padding padding(int encoder) {
        boolean open = parts.system() == BaseSystem.STABLE_DIFFUSION_2
                || encoder == parts.textEncoders().size() - 1 && isXl();
        return open ? Padding.ZERO : Padding.END;
    }

    private boolean isXl() {
        return switch (parts.system()) {
            case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> false;
            case STABLE_DIFFUSION_XL, STABLE_DIFFUSION_XL_REFINER -> true;
        };
    }

    private TextEncoder encoder(InferenceSession session, int index, Sampling sampling, BooleanSupplier cancelled) {
        boolean last = index == parts.textEncoders().size() - 1;
        int layer = layers(session) - sampling.skippedLayers();
        String hidden = isXl() ? HIDDEN + (layer - 1) : NORMALISED + layer;
        return new SessionTextEncoder(
                session, hidden, isXl() && last ? Optional.of(POOLED) : Optional.empty(), cancelled);
    }

    private static int layers(InferenceSession encoder) {
        return (int) encoder.outputs().stream()
                        .filter(output -> output.name().startsWith(HIDDEN))
                        .count()
                - 1;
    }

    private PromptConditioner conditioner(List<PromptEncoder> encoders, Size size) {
        return switch (parts.system()) {
            case STABLE_DIFFUSION_1, STABLE_DIFFUSION_2 -> new SingleEncoderConditioner(encoders.getFirst());
            case STABLE_DIFFUSION_XL ->
                new XlConditioner(
                        encoders, List.of(size.height(), size.width(), 0, 0, size.height(), size.width()), true);
            case STABLE_DIFFUSION_XL_REFINER ->
                throw new GenerationException("The refiner only finishes what the base model of Stable Diffusion XL"
                        + " began. Choose a base model.");
        };
    }

    @Override
    public <T> T withAutoencoder(BooleanSupplier cancelled, Function<Autoencoder, T> use) {
        try (InferenceSession encoder = loader.load(plans.encoder(), cancelled);
                InferenceSession decoder = loader.load(plans.decoder(), cancelled)) {
            return use.apply(new SessionAutoencoder(
                    encoder,
                    decoder,
                    parts.latentFactor(),
                    traits().latentChannels(),
                    parts.scale(),
                    parts.shift(),
                    cancelled));
        }
    }

    @Override
    public <T> T withUnet(
            Sampling sampling, List<String> controlNets, BooleanSupplier cancelled, Function<Unet, T> use) {
        try (InferenceSession session = loader.load(plans.denoiser(sampling, controlNets), cancelled)) {
            return use.apply(new SessionUnet(session, cancelled));
        }
    }

    @Override
    public Optional<Tensor> glimpse(Tensor latents) {
        return plans.preview().map(plan -> decoded(plan, latents)).or(() -> parts.colors()
                .map(colors -> colors.of(latents)));
    }

    /// Borrowed anew for each look: loaders keep what is used again while there is room.
    private Tensor decoded(NetworkPlan preview, Tensor latents) {
        try (InferenceSession session = loader.load(preview, () -> false)) {
            return session.run(Map.of(session.inputs().getFirst().name(), latents.slice(0, 0, 1)), () -> false)
                    .get(session.outputs().getFirst().name());
        }
    }
}
