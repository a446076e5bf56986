package inlay.genfill.request;

import java.util.List;

/// How an engine that denoises goes about it.
///
/// @param sampler the sampler's id; empty for the one that suits the model
/// @param steps how many, 1 to 1000
/// @param guidance how strictly the prompt is followed; 1 asks for the prompt alone
/// @param rescale 0 to 1: how much contrast is restored after guidance
/// @param skippedLayers how many last layers of the text encoder are left out, 0 for none
/// @param detail 0 to 1: the strength of a second pass at full resolution where the first was smaller; 0 for none
/// @param adapters changes to the model's weights
public record Sampling(
        String sampler,
        int steps,
        double guidance,
        double rescale,
        int skippedLayers,
        double detail,
        List<Adapter> adapters) {

    /// The most steps that make sense: as many as training had.
    public static final int MOST_STEPS = 1000;

    /// A low-rank adapter at a weight.
    ///
    /// @param reference names the file as the library knows it
    /// @param weight 1 as it was trained; may be negative
    public record Adapter(String reference, double weight) {}

    /// @throws IllegalArgumentException if a number is out of its range, in words for the user
    public Sampling {
        require(steps >= 1 && steps <= MOST_STEPS, "Steps must lie between 1 and " + MOST_STEPS + ".");
        require(guidance >= 0 && guidance <= 100, "Guidance must lie between 0 and 100.");
        require(rescale >= 0 && rescale <= 1, "Guidance rescale must lie between 0 and 1.");
        require(skippedLayers >= 0 && skippedLayers <= 11, "Clip skip must lie between 0 and 11.");
        require(detail >= 0 && detail < 1, "The detail pass must lie between 0 and 1.");
        adapters = List.copyOf(adapters);
    }

    private static void require(boolean met, String demand) {
        if (!met) {
            throw new IllegalArgumentException(demand);
        }
    }

    /// What most models do well with.
    public static Sampling standard() {
        return new Sampling("", 20, 7, 0, 0, 0.3, List.of());
    }
}
