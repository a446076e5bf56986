package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import java.awt.Graphics2D;

/// Something drawn over the picture at every paint.
public interface Overlay {
    /// @param graphics in device pixels of the view, clipped to what is painted; its state may be changed
    /// @param geometry where the canvas lies
    /// @param pixels   the display's scale, for lengths of the design
    void paint(Graphics2D graphics, ViewGeometry geometry, DevicePixels pixels);
}
