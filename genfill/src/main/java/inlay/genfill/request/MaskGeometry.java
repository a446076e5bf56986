package inlay.genfill.request;

/// How a selection becomes the mask of a generated result, in pixels.
///
/// `grow` is the law: a pixel further than that from the selection is never changed. `blend` is the width of the
/// ramp, inside the grown rim, over which the result fades into the original (so never more than `grow`). `feather`
/// is the width over which engines that denoise let their strength fall off; engines that do not, ignore it.
///
/// @param feather 0 to 499
/// @param grow 0 to 499
/// @param blend 0 to `grow`
public record MaskGeometry(int feather, int grow, int blend) {

    /// The largest feather and grow.
    public static final int LIMIT = 499;

    /// The selection itself: nothing outside it changes, not even a little.
    public static final MaskGeometry EXACT = new MaskGeometry(0, 0, 0);

    public MaskGeometry {
        if (feather < 0 || feather > LIMIT || grow < 0 || grow > LIMIT) {
            throw new IllegalArgumentException("Feather and grow must lie between 0 and " + LIMIT + " pixels.");
        }
        if (blend < 0 || blend > grow) {
            throw new IllegalArgumentException("Blend must lie between 0 and grow (" + grow + " pixels).");
        }
    }
}
