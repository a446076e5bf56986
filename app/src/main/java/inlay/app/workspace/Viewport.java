package inlay.app.workspace;

/// Which part of the canvas a view shows: device pixels for each canvas pixel, and the canvas point at the view's
/// centre.
///
/// @param zoom    device pixels a canvas pixel; 1 is 100 %
/// @param centreX canvas column at the middle of the view
/// @param centreY canvas row at the middle of the view
public record Viewport(double zoom, double centreX, double centreY) {
    public static final double MIN_ZOOM = 0.01;
    public static final double MAX_ZOOM = 64;

    public Viewport {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /// Zooms so that the canvas point (x, y) stays where it is on the screen.
    public Viewport zoomedAt(double newZoom, double x, double y) {
        double clamped = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double kept = zoom / clamped;
        return new Viewport(clamped, x + (centreX - x) * kept, y + (centreY - y) * kept);
    }

    /// Moves the picture by device pixels.
    public Viewport pannedBy(double deviceX, double deviceY) {
        return new Viewport(zoom, centreX - deviceX / zoom, centreY - deviceY / zoom);
    }

    /// The whole canvas inside the view with a margin, never above 100 %.
    public static Viewport fitting(int canvasWidth, int canvasHeight, int viewWidth, int viewHeight, int margin) {
        double zoom = Math.min(
                1,
                Math.min(
                        (double) Math.max(1, viewWidth - 2 * margin) / canvasWidth,
                        (double) Math.max(1, viewHeight - 2 * margin) / canvasHeight));
        return new Viewport(zoom, canvasWidth / 2.0, canvasHeight / 2.0);
    }
}
