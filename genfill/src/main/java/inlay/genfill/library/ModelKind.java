package inlay.genfill.library;

import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;

/// What a model is good for, in the order in which lists show it.
public enum ModelKind {
    CHECKPOINT("checkpoint", "Checkpoints"),
    DENOISER("UNet alone", "UNets without the rest"),
    LORA("LoRA", "LoRAs"),
    CONTROLNET("ControlNet", "ControlNets"),
    TEXT_TO_IMAGE_ADAPTER("T2I-Adapter", "T2I-Adapters"),
    IMAGE_PROMPT_ADAPTER("IP-Adapter", "IP-Adapters"),
    AUTOENCODER("VAE", "VAEs"),
    TINY_AUTOENCODER("preview VAE", "Preview VAEs"),
    TEXT_ENCODER("text encoder", "Text encoders"),
    VISION_ENCODER("vision encoder", "Vision encoders"),
    EMBEDDING("embedding", "Embeddings"),
    /// What text is cut into; lies beside models and is never one by itself.
    VOCABULARY("vocabulary", "Vocabularies"),
    UNSUPPORTED("not supported", "Not supported"),
    UNKNOWN("unknown", "Unknown");

    private final String title;
    private final String plural;

    ModelKind(String title, String plural) {
        this.title = title;
        this.plural = plural;
    }

    public static ModelKind of(Checkpoint content) {
        return switch (content) {
            case Checkpoint.Denoiser denoiser ->
                denoiser.alongside().contains(Part.TEXT_ENCODER) ? CHECKPOINT : DENOISER;
            case Checkpoint.LowRankAdapter _ -> LORA;
            case Checkpoint.ControlNet _ -> CONTROLNET;
            case Checkpoint.TextToImageAdapter _ -> TEXT_TO_IMAGE_ADAPTER;
            case Checkpoint.ImagePromptAdapter _ -> IMAGE_PROMPT_ADAPTER;
            case Checkpoint.Autoencoder _ -> AUTOENCODER;
            case Checkpoint.TinyAutoencoder _ -> TINY_AUTOENCODER;
            case Checkpoint.TextEncoder _ -> TEXT_ENCODER;
            case Checkpoint.VisionEncoder _ -> VISION_ENCODER;
            case Checkpoint.TextualInversion _ -> EMBEDDING;
            case Checkpoint.Unsupported _ -> UNSUPPORTED;
            case Checkpoint.Unknown _ -> UNKNOWN;
        };
    }

    /// What one is called, as within a sentence.
    public String title() {
        return title;
    }

    /// What several are called, as over a list.
    public String plural() {
        return plural;
    }

    /// Whether Inlay can do something with it.
    public boolean usable() {
        return this != UNSUPPORTED && this != UNKNOWN;
    }
}
