package inlay.app.panels;

import inlay.app.theme.ThemeColor;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Region;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/// One variation's thumbnail, filling the button, framed in the accent when it is the chosen one.
final class VariationButton extends JToggleButton {
    private static final long serialVersionUID = 1;
    private static final int ARC = 12;

    private final transient Variation variation;
    private transient @Nullable BufferedImage thumbnail;

    VariationButton(GenerativeLayer layer, int index) {
        this.variation = layer.variations().get(index);
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
        return new Dimension(58, 58);
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
        pen.drawImage(picture(), 1, 1, getWidth() - 2, getHeight() - 2, null);
        pen.setClip(outside);
        if (isSelected() || getModel().isRollover() || isFocusOwner()) {
            pen.setColor(isSelected() ? ThemeColor.ACCENT.color() : ThemeColor.TEXT_SECONDARY.color());
            pen.setStroke(new BasicStroke(2));
            pen.draw(frame);
        }
        pen.dispose();
    }

    /// The middle square of the patch, at twice the button's size for dense displays.
    private BufferedImage picture() {
        BufferedImage made = thumbnail;
        if (made == null || made.getWidth() != 2 * getWidth()) {
            made = Thumbnail.of(variation.pixels(), middle(), 2 * getWidth(), 2 * getHeight());
            thumbnail = made;
        }
        return made;
    }

    private Region middle() {
        Region bounds = variation.pixels().bounds();
        if (bounds.isEmpty()) {
            return Region.ofSize(1, 1);
        }
        double scale = Math.min((double) bounds.width() / getWidth(), (double) bounds.height() / getHeight());
        int width = (int) Math.max(1, getWidth() * scale);
        int height = (int) Math.max(1, getHeight() * scale);
        return new Region(
                bounds.x() + (bounds.width() - width) / 2, bounds.y() + (bounds.height() - height) / 2, width, height);
    }
}
