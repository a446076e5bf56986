package inlay.editor.format;

/// What the user may choose when saving; a format ignores what does not concern it.
///
/// @param depth   bits per channel in the file
/// @param quality of lossy compression, 0 (worst) to 1 (best)
public record SaveOptions(Depth depth, double quality) {
    /// Bits per channel.
    public enum Depth {
        /// 8 bits when that loses nothing, else 16.
        AUTOMATIC,
        EIGHT,
        SIXTEEN
    }

    public static final SaveOptions DEFAULT = new SaveOptions(Depth.AUTOMATIC, 0.92);

    public SaveOptions {
        if (!(quality >= 0 && quality <= 1)) {
            throw new IllegalArgumentException("quality outside 0..1: " + quality);
        }
    }

    public SaveOptions withDepth(Depth value) {
        return new SaveOptions(value, quality);
    }

    public SaveOptions withQuality(double value) {
        return new SaveOptions(depth, value);
    }
}
