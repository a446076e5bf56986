package inlay.app.canvas.geometry;

import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;

/// Where the pixels of a canvas lie on the device pixels of a view. The canvas' top left corner always falls on a
/// whole device pixel, so that 100 % is exact and scrolling moves the picture by whole pixels.
///
/// Canvas coordinates are continuous: pixel (3, 5) covers 3..4 by 5..6. Device coordinates count physical pixels from
/// the view's top left corner, whatever the display's scale.
///
/// @param canvas  size of the canvas in pixels, at (0, 0)
/// @param zoom    device pixels a canvas pixel
/// @param originX device column of the canvas' left edge
/// @param originY device row of the canvas' top edge
/// @param view    size of the view in device pixels, at (0, 0)
public record ViewGeometry(Region canvas, double zoom, int originX, int originY, Region view) {

    public static ViewGeometry of(Viewport viewport, Region canvas, Region view) {
        return new ViewGeometry(
                canvas,
                viewport.zoom(),
                (int) Math.round(view.width() / 2.0 - viewport.centreX() * viewport.zoom()),
                (int) Math.round(view.height() / 2.0 - viewport.centreY() * viewport.zoom()),
                view);
    }

    public double deviceX(double canvasX) {
        return originX + canvasX * zoom;
    }

    public double deviceY(double canvasY) {
        return originY + canvasY * zoom;
    }

    public double canvasX(double deviceX) {
        return (deviceX - originX) / zoom;
    }

    public double canvasY(double deviceY) {
        return (deviceY - originY) / zoom;
    }

    /// The device pixels of the whole canvas, in the view or not; at least one pixel.
    public Region canvasOnDevice() {
        return new Region(originX, originY, extent(canvas.width()), extent(canvas.height()));
    }

    /// Every device pixel that shows something of a part of the canvas, in the view or not. One pixel is added on each
    /// side when the picture is scaled down, because a filter reaches that far.
    public Region onDevice(Region part) {
        if (part.isEmpty()) {
            return Region.EMPTY;
        }
        int reach = zoom < 1 ? 1 : 0;
        return Region.between(
                (int) Math.floor(deviceX(part.x())) - reach,
                (int) Math.floor(deviceY(part.y())) - reach,
                (int) Math.ceil(deviceX(part.right())) + reach,
                (int) Math.ceil(deviceY(part.bottom())) + reach);
    }

    /// Every canvas pixel of which something shows in a rectangle of device pixels.
    public Region onCanvas(Region device) {
        if (device.isEmpty()) {
            return Region.EMPTY;
        }
        return Region.between(
                        (int) Math.floor(canvasX(device.x())),
                        (int) Math.floor(canvasY(device.y())),
                        (int) Math.ceil(canvasX(device.right())),
                        (int) Math.ceil(canvasY(device.bottom())))
                .intersect(canvas);
    }

    /// The canvas pixels that the view shows.
    public Region visible() {
        return onCanvas(view);
    }

    /// Whether this shows the same picture at the same size as `other`, at most elsewhere in a view of the same size.
    public boolean isScrolledFrom(ViewGeometry other) {
        return zoom == other.zoom && canvas.equals(other.canvas) && view.equals(other.view);
    }

    private int extent(int canvasPixels) {
        return Math.max(1, (int) Math.round(canvasPixels * zoom));
    }
}
