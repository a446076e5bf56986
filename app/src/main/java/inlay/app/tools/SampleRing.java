package inlay.app.tools;

import inlay.editor.raster.Rgba16;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/// The ring around an eyedropper: above the colour it picks, below the one that it replaces, in grey against everything
/// around.
///
/// @param centre in device pixels
/// @param scale  device pixels a logical pixel
record SampleRing(Point2D centre, double scale, Rgba16 picked, Rgba16 before) {
    private static final double OUTER = 46;
    private static final double MIDDLE = 40;
    private static final double INNER = 27;

    void paint(Graphics2D graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Color.GRAY);
            pen.fill(ring(OUTER, MIDDLE - 1, 0, 360));
            pen.setColor(new Color(picked.toArgb8()));
            pen.fill(ring(MIDDLE, INNER, 0, 180));
            pen.setColor(new Color(before.toArgb8()));
            pen.fill(ring(MIDDLE, INNER, 180, 180));
        } finally {
            pen.dispose();
        }
    }

    private Area ring(double outer, double inner, double from, double extent) {
        Area ring = new Area(new Arc2D.Double(
                centre.getX() - outer * scale,
                centre.getY() - outer * scale,
                2 * outer * scale,
                2 * outer * scale,
                from,
                extent,
                Arc2D.PIE));
        ring.subtract(new Area(new Ellipse2D.Double(
                centre.getX() - inner * scale, centre.getY() - inner * scale, 2 * inner * scale, 2 * inner * scale)));
        return ring;
    }
}
