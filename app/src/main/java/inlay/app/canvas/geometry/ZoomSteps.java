package inlay.app.canvas.geometry;

import inlay.app.workspace.Viewport;

/// The zooms that the keyboard steps through, and how far a turn of the wheel goes. Zooms are device pixels a canvas
/// pixel.
public final class ZoomSteps {
    private static final double[] PERCENT = {
        1, 1.5, 2, 3, 4, 5, 6.25, 8.333333, 12.5, 16.666667, 25, 33.333333, 50, 66.666667, 100, 200, 300, 400, 500, 600,
        800, 1200, 1600, 2400, 3200, 4800, 6400
    };

    /// Two zooms nearer than this share are the same step.
    private static final double TOLERANCE = 1e-3;

    /// Notches of the wheel that double the zoom.
    private static final double NOTCHES_PER_DOUBLING = 4;

    private ZoomSteps() {}

    /// The next larger step; the largest one stays.
    public static double above(double zoom) {
        for (double step : PERCENT) {
            if (step / 100 > zoom * (1 + TOLERANCE)) {
                return step / 100;
            }
        }
        return Viewport.MAX_ZOOM;
    }

    /// The next smaller step; the smallest one stays.
    public static double below(double zoom) {
        for (int index = PERCENT.length - 1; index >= 0; index--) {
            if (PERCENT[index] / 100 < zoom * (1 - TOLERANCE)) {
                return PERCENT[index] / 100;
            }
        }
        return Viewport.MIN_ZOOM;
    }

    /// The zoom after turning the wheel; passing 100 % halts there once, so that the exact size is easy to hit.
    ///
    /// @param rotation notches, fractions of them on a smooth wheel; positive turns towards the user and zooms out
    public static double turned(double zoom, double rotation) {
        double turned = zoom * Math.pow(2, -rotation / NOTCHES_PER_DOUBLING);
        boolean passesOne = (zoom - 1) * (turned - 1) < 0;
        return passesOne ? 1 : Math.clamp(turned, Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
    }
}
