package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.overlay.MarchingAnts;
import inlay.app.canvas.overlay.Overlay;
import inlay.app.canvas.picture.ViewImage;
import inlay.editor.raster.Region;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// What a paint puts on the screen, bottom to top: the picture, the ants, the overlays.
///
/// @param overlays in the order in which they are drawn
record CanvasScene(ViewImage image, MarchingAnts ants, List<Overlay> overlays) {
    CanvasScene {
        overlays = List.copyOf(overlays);
    }

    /// @param graphics in device pixels, clipped to what is to be painted
    void paint(Graphics2D graphics, ViewGeometry geometry, DevicePixels pixels) {
        image.show(geometry);
        BufferedImage picture = image.updated();
        Region view = geometry.view();
        ants.putInto(image.pixels(), view, pixels);
        try {
            graphics.drawImage(picture, 0, 0, null);
        } finally {
            ants.takeFrom(image.pixels(), view, pixels);
        }
        for (Overlay overlay : overlays) {
            Graphics2D own = (Graphics2D) graphics.create();
            overlay.paint(own, geometry, pixels);
            own.dispose();
        }
    }
}
