package inlay.app.tools;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.overlay.OverlayChip;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import inlay.editor.tool.brush.Brush;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/// The ring that shows where and how big the brush is, with a fainter ring where its falloff is at half.
///
/// @param centre in device pixels
/// @param radius in device pixels
/// @param middle radius of half coverage in device pixels; the radius itself for a hard brush
/// @param scale  device pixels a logical pixel
record BrushOutline(Point2D centre, double radius, double middle, double scale) {
    /// A ring smaller than this in logical pixels could not be seen; the pointer stays then.
    private static final double SMALLEST = 3;

    static BrushOutline of(Brush brush, double x, double y, ToolContext context) {
        Point2D centre = context.canvasToDevice().transform(new Point2D.Double(x, y), null);
        double radius = brush.size() / 2 * context.canvasToDevice().getScaleX();
        return new BrushOutline(centre, radius, radius * (1 + brush.hardness()) / 2, context.deviceScale());
    }

    boolean isVisible() {
        return radius >= SMALLEST * scale;
    }

    /// What the ring touches, in device pixels.
    Rectangle area() {
        int reach = (int) Math.ceil(radius + 2 * scale);
        return new Rectangle(
                (int) Math.floor(centre.getX()) - reach,
                (int) Math.floor(centre.getY()) - reach,
                2 * reach + 2,
                2 * reach + 2);
    }

    void paint(Graphics2D graphics) {
        if (!isVisible()) {
            return;
        }
        Graphics2D pen = pen(graphics);
        try {
            ring(pen, radius, 0.55f, 0.9f);
            if (radius - middle > 4 * scale) {
                ring(pen, middle, 0.2f, 0.35f);
            }
        } finally {
            pen.dispose();
        }
    }

    /// A line above the ring.
    ///
    /// @param view in device pixels
    void paintWords(Graphics2D graphics, String words, Dimension view) {
        Rectangle ring = area();
        OverlayChip.draw(
                graphics,
                Region.ofSize(view.width, view.height),
                new Region(ring.x, ring.y, ring.width, ring.height),
                words,
                ThemeColor.TEXT,
                new DevicePixels(scale));
    }

    /// Fills the ring as the brush would, in the colour of the quick mask: what the pointer shows while the brush is
    /// changed by dragging.
    void paintFilled(Graphics2D graphics, double hardness) {
        Graphics2D pen = pen(graphics);
        try {
            Color full = ThemeColor.QUICK_MASK.color();
            Color none = new Color(full.getRed(), full.getGreen(), full.getBlue(), 0);
            float inner = (float) Math.min(hardness, 0.99);
            pen.setPaint(new RadialGradientPaint(
                    centre, (float) Math.max(radius, 1), new float[] {inner, 1}, new Color[] {full, none}));
            pen.fill(circle(radius));
        } finally {
            pen.dispose();
        }
        paint(graphics);
    }

    private void ring(Graphics2D pen, double at, float dark, float light) {
        pen.setColor(faded(ThemeColor.MARCHING_ANTS_DARK.color(), dark));
        pen.setStroke(new BasicStroke((float) (3 * scale)));
        pen.draw(circle(at));
        pen.setColor(faded(ThemeColor.MARCHING_ANTS_LIGHT.color(), light));
        pen.setStroke(new BasicStroke((float) scale));
        pen.draw(circle(at));
    }

    private Ellipse2D circle(double at) {
        return new Ellipse2D.Double(centre.getX() - at, centre.getY() - at, 2 * at, 2 * at);
    }

    private static Color faded(Color color, float alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.round(alpha * 255));
    }

    private static Graphics2D pen(Graphics2D graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
