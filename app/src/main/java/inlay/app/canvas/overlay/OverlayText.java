package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.editor.raster.Region;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.UIManager;

/// The theme's small text, drawn in device pixels.
public final class OverlayText {
    private final Graphics2D graphics;

    private OverlayText(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// Sets font and smoothing on `graphics` for text and the shapes around it.
    public static OverlayText on(Graphics2D graphics, DevicePixels pixels) {
        Font themed = UIManager.getFont("small.font");
        Font font = themed == null ? graphics.getFont() : themed;
        graphics.setFont(font.deriveFont((float) (font.getSize2D() * pixels.scale())));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return new OverlayText(graphics);
    }

    public int width(String text) {
        return graphics.getFontMetrics().stringWidth(text);
    }

    /// Draws from `x` on, in the middle of a line's height.
    public void draw(String text, int x, Region line) {
        int ascent = graphics.getFontMetrics().getAscent();
        int descent = graphics.getFontMetrics().getDescent();
        graphics.drawString(text, x, line.y() + (line.height() + ascent - descent) / 2);
    }
}
