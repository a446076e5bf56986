package inlay.genfill.weights.checkpoint;

import java.util.Arrays;
import java.util.Optional;

/// What a denoiser takes in beside the noisy latents, told by the number of its input channels.
public enum Variant {
    /// Latents alone.
    PLAIN(4),
    /// A depth map.
    DEPTH(5),
    /// A small picture to enlarge.
    UPSCALER(7),
    /// The picture to edit or, in the weights of IC-Light, the foreground to light anew.
    EDIT(8),
    /// A mask and the picture around it.
    INPAINTING(9),
    /// Foreground and background, in IC-Light.
    FOREGROUND_AND_BACKGROUND(12);

    private final int inputChannels;

    Variant(int inputChannels) {
        this.inputChannels = inputChannels;
    }

    public int inputChannels() {
        return inputChannels;
    }

    /// The variant that takes in so many channels.
    public static Optional<Variant> ofInputChannels(long channels) {
        return Arrays.stream(values())
                .filter(variant -> variant.inputChannels == channels)
                .findFirst();
    }
}
