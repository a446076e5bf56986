package inlay.genfill.weights.adapter;

import inlay.genfill.weights.component.Component;

/// An adapter and how strongly it acts: 1 as it was trained, 0 not at all, negative for the opposite.
///
/// @param denoiser the strength in the denoiser
/// @param textEncoders the strength in the text encoders
public record AppliedAdapter(Adapter adapter, float denoiser, float textEncoders) {

    public AppliedAdapter(Adapter adapter, float strength) {
        this(adapter, strength, strength);
    }

    float strength(Component component) {
        return switch (component) {
            case DENOISER -> denoiser;
            case TEXT_ENCODER, SECOND_TEXT_ENCODER -> textEncoders;
            case AUTOENCODER,
                    CONTROL_NET,
                    TINY_AUTOENCODER,
                    VISION_ENCODER,
                    TEXT_TO_IMAGE_ADAPTER,
                    IMAGE_PROMPT_ADAPTER -> 0;
        };
    }
}
