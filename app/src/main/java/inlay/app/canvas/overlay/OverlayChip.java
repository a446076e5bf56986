package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Color;
import java.awt.Graphics2D;

/// A line of small text on a rounded ground, above the top left corner of a box; inside the box where the view has no
/// room above.
public final class OverlayChip {
    /// Logical pixels.
    static final int HEIGHT = 18;

    private static final int PADDING = 6;
    private static final int GAP = 7;

    private OverlayChip() {}

    /// @param view  in device pixels
    /// @param box   in device pixels
    /// @param color of the words
    public static void draw(
            Graphics2D graphics, Region view, Region box, String words, ThemeColor color, DevicePixels pixels) {
        OverlayText text = OverlayText.on(graphics, pixels);
        int height = pixels.length(HEIGHT);
        int padding = pixels.length(PADDING);
        int gap = pixels.length(GAP);
        int above = box.y() - height - gap;
        int y = above >= view.y() ? above : Math.max(view.y(), box.y()) + gap;
        int x = Math.max(box.x(), view.x() + padding);
        Region chip = new Region(x, y, text.width(words) + 2 * padding, height);
        int arc = pixels.length(8);
        graphics.setColor(faded(ThemeColor.CONTEXT_BOX_LABEL_BACKGROUND.color()));
        graphics.fillRoundRect(chip.x(), chip.y(), chip.width(), chip.height(), arc, arc);
        graphics.setColor(color.color());
        text.draw(words, x + padding, chip);
    }

    private static Color faded(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 215);
    }
}
