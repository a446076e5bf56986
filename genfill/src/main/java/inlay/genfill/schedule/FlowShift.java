package inlay.genfill.schedule;

/// Moves the sigmas of a flow towards noise, which larger pictures need. Source: P. Esser et al., "Scaling Rectified
/// Flow Transformers for High-Resolution Image Synthesis", 2024, section 5.3.2.
///
/// @param factor 1 changes nothing, 3 is usual at one megapixel
public record FlowShift(double factor) {

    /// No shift.
    public static final FlowShift NONE = new FlowShift(1);

    /// The shift whose factor is the exponential of a number, as networks with dynamic shifting state it.
    public static FlowShift exponential(double mu) {
        return new FlowShift(Math.exp(mu));
    }

    /// The exponent for a picture of so many tokens: a straight line through two known sizes, as FLUX.1 uses it.
    public static double dynamicExponent(int tokens, int baseTokens, double base, int mostTokens, double most) {
        return base + (most - base) / (mostTokens - baseTokens) * (tokens - baseTokens);
    }

    /// A sigma from 0 to 1 after the shift.
    public double apply(double sigma) {
        return factor * sigma / (1 + (factor - 1) * sigma);
    }
}
