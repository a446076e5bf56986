package inlay.app.tools;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.overlay.OverlayChip;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import inlay.editor.select.Point;
import inlay.editor.tool.FrameHandle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Draws a frame around a new canvas: what goes is darkened, what is new shows the checkerboard of transparency.
///
/// @param canvas the canvas as it is
/// @param frame  the canvas as it would be, in its pixels
record FrameOverlay(Region canvas, Region frame, ToolContext context) {
    private static final Color SHIELD = new Color(0, 0, 0, 150);
    private static final Color GUIDE = new Color(255, 255, 255, 90);
    private static final Color RIM = new Color(0, 0, 0, 110);
    private static final double HANDLE = 8;
    private static final int CHECK = 8;

    /// The device pixels of the frame with its handles.
    Rectangle covered() {
        Rectangle covered = onDevice(frame).getBounds();
        int handle = (int) Math.ceil(HANDLE * context.deviceScale() / 2);
        covered.grow(handle, handle);
        return covered;
    }

    void paintShield(Graphics2D graphics) {
        Dimension view = context.viewSize();
        Area shield = new Area(new Rectangle2D.Double(0, 0, view.width, view.height));
        shield.subtract(new Area(onDevice(frame)));
        Graphics2D pen = pen(graphics);
        pen.setColor(SHIELD);
        pen.fill(shield);
        pen.dispose();
    }

    /// The part of the frame that is not on the canvas yet.
    void paintNewArea(Graphics2D graphics) {
        if (canvas.contains(frame)) {
            return;
        }
        Area fresh = new Area(onDevice(frame));
        fresh.subtract(new Area(onDevice(canvas)));
        Graphics2D pen = pen(graphics);
        pen.setPaint(checkerboard(onDevice(canvas).getBounds2D()));
        pen.fill(fresh);
        pen.dispose();
    }

    void paintGuide(Graphics2D graphics, CropGuide guide) {
        Graphics2D pen = pen(graphics);
        pen.setColor(GUIDE);
        guide.lines(onDevice(frame).getBounds2D()).forEach(pen::draw);
        pen.dispose();
    }

    /// Frame and handles.
    void paintFrame(Graphics2D graphics) {
        Graphics2D pen = pen(graphics);
        Shape line = onDevice(frame);
        pen.setColor(RIM);
        pen.setStroke(new BasicStroke((float) (3 * context.deviceScale())));
        pen.draw(line);
        pen.setColor(ThemeColor.MARCHING_ANTS_LIGHT.color());
        pen.setStroke(new BasicStroke((float) context.deviceScale()));
        pen.draw(line);
        for (FrameHandle handle : FrameHandle.values()) {
            paintHandle(pen, handle.of(frame));
        }
        pen.dispose();
    }

    /// Size and proportions, above the frame's corner.
    void paintSize(Graphics2D graphics) {
        Rectangle seen = onDevice(frame).getBounds();
        Dimension view = context.viewSize();
        OverlayChip.draw(
                graphics,
                Region.ofSize(view.width, view.height),
                new Region(seen.x, seen.y, seen.width, seen.height),
                frame.width() + " × " + frame.height() + " px · " + FrameRatio.of(frame),
                ThemeColor.TEXT,
                new DevicePixels(context.deviceScale()));
    }

    private void paintHandle(Graphics2D pen, Point place) {
        Point2D at = context.canvasToDevice().transform(new Point2D.Double(place.x(), place.y()), null);
        double side = HANDLE * context.deviceScale();
        Rectangle2D square = new Rectangle2D.Double(at.getX() - side / 2, at.getY() - side / 2, side, side);
        pen.setColor(ThemeColor.MARCHING_ANTS_LIGHT.color());
        pen.fill(square);
        pen.setColor(ThemeColor.MARCHING_ANTS_DARK.color());
        pen.draw(square);
    }

    /// In the phase of the picture's own, so that the two meet without a break.
    private TexturePaint checkerboard(Rectangle2D origin) {
        int side = new DevicePixels(context.deviceScale()).length(CHECK);
        BufferedImage tile = new BufferedImage(2 * side, 2 * side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.setColor(ThemeColor.CHECKERBOARD_LIGHT.color());
        pen.fillRect(0, 0, 2 * side, 2 * side);
        pen.setColor(ThemeColor.CHECKERBOARD_DARK.color());
        pen.fillRect(side, 0, side, side);
        pen.fillRect(0, side, side, side);
        pen.dispose();
        return new TexturePaint(
                tile, new Rectangle2D.Double(Math.round(origin.getX()), Math.round(origin.getY()), 2 * side, 2 * side));
    }

    private Shape onDevice(Region area) {
        return context.canvasToDevice()
                .createTransformedShape(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    }

    private Graphics2D pen(Graphics2D graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        pen.setStroke(new BasicStroke((float) context.deviceScale()));
        return pen;
    }
}
