package inlay.genfill.pipeline;

/// Where the prompts pull the picture.
///
/// @param positive what to show
/// @param negative what to avoid
/// @param scale how far to go from the negative towards the positive; at 1 or less only the positive is asked
/// @param rescale 0 to 1: how much of the positive's contrast is restored after guidance
/// @param passes how both are asked
public record Guide(Timeline positive, Timeline negative, double scale, double rescale, Passes passes) {

    /// How the network is asked about two conditionings.
    public enum Passes {
        /// As one batch: fastest.
        TOGETHER,
        /// One after the other: half the memory.
        APART
    }

    /// Guidance by two conditionings that do not change, as one batch.
    public static Guide constant(Conditioning positive, Conditioning negative, double scale) {
        return new Guide(Timeline.constant(positive), Timeline.constant(negative), scale, 0, Passes.TOGETHER);
    }

    /// Whether the negative is asked at all.
    public boolean guides() {
        return scale > 1;
    }
}
