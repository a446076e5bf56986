package inlay.app.tools.bar;

import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Rgba16;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.function.Supplier;
import javax.swing.JButton;

/// A button that is a colour, with a rim in the colour of the panel that sets it off from what lies under it.
final class Swatch extends JButton {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Rgba16> color;

    Swatch(String name, String title, Supplier<Rgba16> color) {
        this.color = color;
        setName(name);
        setFocusable(false);
        setToolTipText(title);
        getAccessibleContext().setAccessibleName(title);
        setContentAreaFilled(false);
        setBorderPainted(false);
    }

    @Override
    public Point getToolTipLocation(MouseEvent event) {
        return BesideToolbar.of(this);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int side = getWidth();
        fill(pen, ThemeColor.PANEL_BACKGROUND.color(), 0, side, 8);
        fill(pen, ThemeColor.TEXT_SECONDARY.color(), 1, side - 2, 7);
        fill(pen, new Color(color.get().toArgb8()), 2, side - 4, 5);
        pen.dispose();
    }

    private static void fill(Graphics2D pen, Color with, int at, int side, int arc) {
        pen.setColor(with);
        pen.fillRoundRect(at, at, side, side, arc, arc);
    }
}
