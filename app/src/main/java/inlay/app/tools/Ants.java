package inlay.app.tools;

import inlay.app.theme.ThemeColor;
import inlay.editor.select.Point;
import inlay.editor.tool.Outline;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;

/// Draws a gesture's outline so that it is seen on any picture: black and white dashes of one logical pixel.
final class Ants {
    private static final float DASH = 4;

    private Ants() {}

    static void paint(Graphics2D graphics, Outline outline, ToolContext context) {
        paint(graphics, onView(outline, context), context);
    }

    /// @param line in device pixels
    static void paint(Graphics2D graphics, Shape line, ToolContext context) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            float scale = Math.max(1, Math.round(context.deviceScale()));
            // A line of an odd width is sharp only in the middle of pixels.
            double middle = scale % 2 / 2;
            pen.translate(middle, middle);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setStroke(new BasicStroke(scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.setColor(ThemeColor.MARCHING_ANTS_LIGHT.color());
            pen.draw(line);
            float[] dashes = {DASH * scale, DASH * scale};
            pen.setStroke(new BasicStroke(scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
            pen.setColor(ThemeColor.MARCHING_ANTS_DARK.color());
            pen.draw(line);
        } finally {
            pen.dispose();
        }
    }

    /// The part of the view that an outline's line touches, in device pixels.
    static Rectangle area(Outline outline, ToolContext context) {
        Rectangle area = onView(outline, context).getBounds();
        int margin = (int) Math.ceil(2 * context.deviceScale());
        area.grow(margin, margin);
        return area;
    }

    private static Shape onView(Outline outline, ToolContext context) {
        Path2D.Double path = new Path2D.Double();
        Point first = outline.points().getFirst();
        path.moveTo(first.x(), first.y());
        outline.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (outline.closed()) {
            path.closePath();
        }
        return context.canvasToDevice().createTransformedShape(path);
    }
}
