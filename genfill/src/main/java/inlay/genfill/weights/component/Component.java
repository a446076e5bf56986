package inlay.genfill.weights.component;

import java.util.List;

/// A part of a model that is a network of its own.
public enum Component {
    DENOISER("denoiser", List.of("unet")),
    AUTOENCODER("autoencoder", List.of("vae")),
    TEXT_ENCODER("text encoder", List.of("text_encoder")),
    SECOND_TEXT_ENCODER("second text encoder", List.of("text_encoder_2")),
    CONTROL_NET("ControlNet", List.of("controlnet")),
    TINY_AUTOENCODER("tiny autoencoder", List.of()),
    VISION_ENCODER("encoder of pictures", List.of("image_encoder")),
    TEXT_TO_IMAGE_ADAPTER("T2I-Adapter", List.of("adapter")),
    IMAGE_PROMPT_ADAPTER("IP-Adapter", List.of());

    private final String title;
    private final List<String> folders;

    Component(String title, List<String> folders) {
        this.title = title;
        this.folders = folders;
    }

    /// What it is called in a sentence.
    public String title() {
        return title;
    }

    /// The names of its folder in the diffusers layout.
    List<String> folders() {
        return folders;
    }
}
