package inlay.genfill.weights.checkpoint;

/// What a denoiser's output means. The tensors do not say it, so it comes with how it is known: only what is assumed
/// deserves to be put to the person, and whatever their choice, it wins.
public record Prediction(Target target, Certainty certainty) {

    public enum Target {
        /// The noise.
        EPSILON,
        /// The velocity of Salimans and Ho, "Progressive Distillation for Fast Sampling of Diffusion Models" (2022).
        VELOCITY
    }

    public enum Certainty {
        /// The file says so.
        STATED,
        /// Every published model of that shape does it so.
        IMPLIED,
        /// The more common of two possibilities.
        ASSUMED
    }
}
