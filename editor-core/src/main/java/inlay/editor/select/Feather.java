package inlay.editor.select;

import inlay.editor.mask.CanvasEdge;
import inlay.editor.mask.GaussianBlur;
import inlay.editor.mask.MaskScale;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;

/// Softens a mask's edge by a Gaussian, whose standard deviation is the radius, as in Photoshop.
///
/// The time does not grow with the radius, and what is uniform round about costs nothing. The sum of all values stays
/// the same but for rounding.
public final class Feather {
    /// From twice this radius on the work is done at half, quarter, ... size.
    private static final double COARSE = 16;

    private static final int COARSEST = 128;

    private Feather() {}

    /// @param radius in pixels, 0 or more; 0 gives the very same mask
    public static Mask of(Mask mask, double radius) {
        if (!(radius >= 0)) {
            throw new IllegalArgumentException("negative radius " + radius);
        }
        if (radius == 0) {
            return mask;
        }
        int factor = Math.clamp(Integer.highestOneBit((int) (radius / COARSE)), 1, COARSEST);
        if (factor == 1) {
            return new GaussianBlur(radius).of(mask);
        }
        // Averaging squares and interpolating between their middles blur by themselves; the Gaussian adds the rest.
        // Variances add up; that of a pixel, 1/12, is part of every GaussianBlur.
        double pixel = 1 / 12.0;
        double scaling = (factor * factor - 1) * (1 / 12.0 + 1 / 6.0);
        double rest = Math.sqrt((radius * radius + pixel - scaling) / (factor * factor) - pixel);
        return MaskScale.enlarged(new GaussianBlur(rest).of(MaskScale.reduced(mask, factor)), factor);
    }

    /// The same within a canvas whose sides soften nothing: what touches them is taken to go on beyond.
    public static Mask within(Mask mask, double radius, Region canvas) {
        Mask endless = CanvasEdge.continued(mask, canvas, GaussianBlur.reach(radius) + COARSEST);
        return Combine.INTERSECT.apply(of(endless, radius), Mask.of(canvas));
    }
}
