package inlay.app.tools;

import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import inlay.editor.select.Point;
import inlay.editor.tool.FrameHandle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Draws a crop: what goes is darkened, the frame has handles and lines at its thirds.
final class CropOverlay {
    private static final Color SHIELD = new Color(0, 0, 0, 150);
    private static final Color THIRDS = new Color(255, 255, 255, 90);
    private static final double HANDLE = 8;

    private CropOverlay() {}

    static void paint(Graphics2D graphics, Region frame, ToolContext context) {
        Rectangle2D seen = context.canvasToDevice()
                .createTransformedShape(new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height()))
                .getBounds2D();
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Dimension view = context.viewSize();
            Area shield = new Area(new Rectangle2D.Double(0, 0, view.width, view.height));
            shield.subtract(new Area(seen));
            pen.setColor(SHIELD);
            pen.fill(shield);
            pen.setStroke(new BasicStroke((float) context.deviceScale()));
            pen.setColor(THIRDS);
            thirds(pen, seen);
            pen.setColor(ThemeColor.MARCHING_ANTS_LIGHT.color());
            pen.draw(seen);
            for (FrameHandle handle : FrameHandle.values()) {
                handle(pen, handle.of(frame), context);
            }
        } finally {
            pen.dispose();
        }
    }

    private static void thirds(Graphics2D pen, Rectangle2D seen) {
        for (int third = 1; third < 3; third++) {
            double x = seen.getX() + seen.getWidth() * third / 3;
            double y = seen.getY() + seen.getHeight() * third / 3;
            pen.draw(new Line2D.Double(x, seen.getY(), x, seen.getMaxY()));
            pen.draw(new Line2D.Double(seen.getX(), y, seen.getMaxX(), y));
        }
    }

    private static void handle(Graphics2D pen, Point place, ToolContext context) {
        Point2D at = context.canvasToDevice().transform(new Point2D.Double(place.x(), place.y()), null);
        double side = HANDLE * context.deviceScale();
        Rectangle2D square = new Rectangle2D.Double(at.getX() - side / 2, at.getY() - side / 2, side, side);
        pen.setColor(ThemeColor.MARCHING_ANTS_LIGHT.color());
        pen.fill(square);
        pen.setColor(ThemeColor.MARCHING_ANTS_DARK.color());
        pen.draw(square);
    }
}
