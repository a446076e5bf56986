package inlay.genfill.request;

/// How a result is fitted to its surroundings after it was made.
///
/// @param seams how the border to the original is closed
/// @param grain whether the result takes on the noise of its surroundings
public record Finish(Seams seams, Grain grain) {

    /// Borders closed in the gradient domain, grain matched.
    public static final Finish MATCHED = new Finish(Seams.GRADIENT, Grain.MATCHED);

    /// The raw result.
    public static final Finish RAW = new Finish(Seams.FADE, Grain.UNTOUCHED);

    /// How the border between result and original is closed.
    public enum Seams {
        /// Only the mask's ramp.
        FADE,
        /// Colour differences along borders are spread smoothly over the result (Pérez, Gangnet and Blake 2003).
        GRADIENT
    }

    /// What happens to the noise level of the result.
    public enum Grain {
        UNTOUCHED,
        /// Raised to the noise level found around the selection.
        MATCHED
    }
}
