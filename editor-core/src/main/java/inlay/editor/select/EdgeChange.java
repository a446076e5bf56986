package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;

/// Changes the edge of a mask within a canvas whose sides are no edges: what touches them is taken to go on beyond.
/// Radii are in pixels, need not be whole, and are refused when negative or not a number.
public final class EdgeChange {
    private EdgeChange() {}

    /// Moves the edge outward, round at corners.
    public static Mask grown(Mask mask, double radius, Region canvas) {
        return required(radius) == 0 ? mask : RoundGrowth.grown(mask, radius, canvas);
    }

    /// Moves the edge inward, round at inner corners.
    public static Mask shrunk(Mask mask, double radius, Region canvas) {
        return required(radius) == 0 ? mask : RoundGrowth.shrunk(mask, radius, canvas);
    }

    /// Rounds corners and removes specks and holes smaller than the radius.
    public static Mask smoothed(Mask mask, double radius, Region canvas) {
        return required(radius) == 0 ? mask : Smooth.of(mask, radius, canvas);
    }

    /// The band of a given width in the middle of which the edge runs.
    public static Mask border(Mask mask, double width, Region canvas) {
        required(width);
        return Combine.SUBTRACT.apply(grown(mask, width / 2, canvas), shrunk(mask, width / 2, canvas));
    }

    private static double required(double radius) {
        if (!(radius >= 0 && radius < 30000)) {
            throw new IllegalArgumentException("radius outside 0..30000: " + radius);
        }
        return radius;
    }
}
