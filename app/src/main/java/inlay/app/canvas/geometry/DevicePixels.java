package inlay.app.canvas.geometry;

import inlay.editor.raster.Region;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/// The way between a component's logical pixels and the display's physical ones.
///
/// @param scale device pixels a logical pixel, 1 or more on any usual display
public record DevicePixels(double scale) {
    public static DevicePixels of(Component component) {
        GraphicsConfiguration display = component.getGraphicsConfiguration();
        return new DevicePixels(
                display == null ? 1 : display.getDefaultTransform().getScaleX());
    }

    /// What `graphics` is about to draw on.
    public static DevicePixels of(Graphics2D graphics) {
        return new DevicePixels(graphics.getTransform().getScaleX());
    }

    /// Makes (0, 0) the component's top left device pixel and 1 a device pixel.
    public static void enter(Graphics2D graphics) {
        AffineTransform scaled = graphics.getTransform();
        graphics.setTransform(AffineTransform.getTranslateInstance(
                Math.round(scaled.getTranslateX()), Math.round(scaled.getTranslateY())));
    }

    /// The device pixels that a component covers, from (0, 0), at least one.
    public Region sizeOf(Component component) {
        return Region.ofSize(Math.max(1, (int) Math.ceil(component.getWidth() * scale)), Math.max(1, (int)
                Math.ceil(component.getHeight() * scale)));
    }

    /// The logical pixels that hold an area of device pixels.
    public Rectangle toLogical(Region device) {
        int left = (int) Math.floor(device.x() / scale);
        int top = (int) Math.floor(device.y() / scale);
        int right = (int) Math.ceil(device.right() / scale);
        int bottom = (int) Math.ceil(device.bottom() / scale);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /// Where the left or top edge of a logical pixel lies on the device.
    public double toDevice(int logical) {
        return logical * scale;
    }

    /// A length of the design, given in logical pixels, in whole device pixels.
    public int length(int logical) {
        return Math.max(1, (int) Math.round(logical * scale));
    }
}
