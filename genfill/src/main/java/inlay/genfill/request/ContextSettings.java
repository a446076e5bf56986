package inlay.genfill.request;

/// What an engine asks of the plan: how much transition and how much surrounding picture it works best with.
///
/// @param featherShare feather as a share of the diagonal of the selection's box, 0 to 1
/// @param minimumFeather the least feather in pixels
/// @param growOffset pixels that the mask grows beyond half the feather
/// @param maximumBlend the widest fade between result and original in pixels
/// @param contextShare surroundings on every side, as a share of the average side of the mask's box
/// @param minimumContext the least side of the context in pixels, as far as the canvas allows
/// @param multiple the sides of the context are rounded up to a multiple of this, as far as the canvas allows
public record ContextSettings(
        double featherShare,
        int minimumFeather,
        int growOffset,
        int maximumBlend,
        double contextShare,
        int minimumContext,
        int multiple) {

    /// Engines that denoise: a soft transition of a tenth of the selection's diagonal.
    public static final ContextSettings DIFFUSION = new ContextSettings(0.10, 32, 4, 25, 0.5, 512, 8);

    /// Engines that copy pieces of the surroundings: a narrow transition and much to copy from.
    public static final ContextSettings CONTENT_AWARE = new ContextSettings(0, 0, 5, 3, 0.8, 384, 1);

    public ContextSettings {
        if (!(featherShare >= 0 && featherShare <= 1) || !(contextShare >= 0 && contextShare <= 16)) {
            throw new IllegalArgumentException("Feather share must lie in 0 to 1 and context share in 0 to 16.");
        }
        if (minimumFeather < 0 || growOffset < 0 || maximumBlend < 0 || minimumContext < 1 || multiple < 1) {
            throw new IllegalArgumentException("Context settings cannot be negative.");
        }
    }
}
