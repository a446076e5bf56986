package inlay.app.panels;

import inlay.app.theme.ThemeColor;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.JToggleButton;

/// One variation's thumbnail, filling the button, framed in the accent when it is the chosen one.
final class VariationButton extends JToggleButton {
    private static final long serialVersionUID = 1;
    private static final int ARC = 12;
    private static final int SIDE = 58;

    private final transient Raster pixels;
    private final transient Thumbnails thumbnails;

    VariationButton(GenerativeLayer layer, int index, Thumbnails thumbnails) {
        Variation variation = layer.variations().get(index);
        this.pixels = variation.pixels();
        this.thumbnails = thumbnails;
        setName("variation-" + (index + 1));
        setSelected(index == layer.chosen());
        setToolTipText(
                "Variation " + (index + 1) + " · seed " + variation.recipe().seed());
        getAccessibleContext().setAccessibleName("Variation " + (index + 1));
        setRequestFocusEnabled(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(SIDE, SIDE);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Shape frame = new RoundRectangle2D.Double(1, 1, getWidth() - 2.0, getHeight() - 2.0, ARC, ARC);
        pen.setColor(ThemeColor.FIELD_BACKGROUND.color());
        pen.fill(frame);
        Shape outside = pen.getClip();
        pen.clip(frame);
        thumbnails.of(pixels, () -> picture(pixels), this::repaint).ifPresent(picture -> cover(pen, picture));
        pen.setClip(outside);
        if (isSelected() || getModel().isRollover() || isFocusOwner()) {
            pen.setColor(isSelected() ? ThemeColor.ACCENT.color() : ThemeColor.TEXT_SECONDARY.color());
            pen.setStroke(new BasicStroke(2));
            pen.draw(frame);
        }
        pen.dispose();
    }

    private void cover(Graphics2D pen, Image picture) {
        int side = Math.max(getWidth(), getHeight());
        pen.drawImage(picture, (getWidth() - side) / 2, (getHeight() - side) / 2, side, side, null);
    }

    /// The patch, at twice the button's size for dense displays: its middle square, or where nothing lies in the middle
    /// (the canvas grew around a picture) the whole of it.
    static BufferedImage picture(Raster pixels) {
        Region bounds = pixels.bounds();
        BufferedImage middle = square(pixels, Math.min(bounds.width(), bounds.height()));
        boolean hollow = middle.getRGB(SIDE, SIDE) >>> 24 == 0;
        return hollow ? square(pixels, Math.max(bounds.width(), bounds.height())) : middle;
    }

    private static BufferedImage square(Raster pixels, int extent) {
        Region bounds = pixels.bounds();
        int side = Math.max(1, extent);
        Region square = new Region(
                bounds.x() + (bounds.width() - side) / 2, bounds.y() + (bounds.height() - side) / 2, side, side);
        return Thumbnail.of(pixels, square, 2 * SIDE, 2 * SIDE);
    }
}
