package inlay.genfill.weights.checkpoint;

import java.util.Arrays;
import java.util.Optional;

/// The families of networks that belong together: a part of one does not fit another. Each has its own width of the
/// text that guides it, which is how they are told apart.
public enum BaseSystem {
    STABLE_DIFFUSION_1("Stable Diffusion 1", 768),
    STABLE_DIFFUSION_2("Stable Diffusion 2", 1024),
    STABLE_DIFFUSION_XL("Stable Diffusion XL", 2048),
    STABLE_DIFFUSION_XL_REFINER("Stable Diffusion XL Refiner", 1280);

    private final String title;
    private final int textWidth;

    BaseSystem(String title, int textWidth) {
        this.title = title;
        this.textWidth = textWidth;
    }

    /// The name people know it by.
    public String title() {
        return title;
    }

    /// Numbers for each token that the denoiser attends to.
    public int textWidth() {
        return textWidth;
    }

    /// The system whose denoiser attends to tokens of that width.
    public static Optional<BaseSystem> ofTextWidth(long width) {
        return Arrays.stream(values())
                .filter(system -> system.textWidth == width)
                .findFirst();
    }
}
