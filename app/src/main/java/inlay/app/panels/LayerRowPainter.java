package inlay.app.panels;

import inlay.app.theme.Icon;
import inlay.app.theme.ThemeColor;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.PaintSurface;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/// Paints the rows of the layers panel: eye, thumbnails, name, and what the layer is.
final class LayerRowPainter extends JPanel implements ListCellRenderer<LayerRow> {
    private static final long serialVersionUID = 1;
    private static final int CHECK = 5;

    private final LayerThumbnails thumbnails;
    private Document document = Document.ofSize(1, 1);
    private PaintSurface painted = PaintSurface.NONE;
    private LayerRow row;
    private boolean selected;
    private boolean active;

    /// @param ready told when a thumbnail can be shown that was not ready at the last painting
    LayerRowPainter(Runnable ready) {
        thumbnails = new LayerThumbnails(ready);
        setOpaque(false);
        row = LayerRow.of(document.withLayers(java.util.List.of(GroupLayer.of("", java.util.List.of()))))
                .getFirst();
    }

    /// @param surface what the brush paints of the active layer
    void show(Document now, PaintSurface surface) {
        document = now;
        painted = surface;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends LayerRow> list, LayerRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        selected = isSelected;
        active = index == list.getLeadSelectionIndex() && isSelected;
        getAccessibleContext().setAccessibleName(value.layer().props().name() + ", " + LayerCaption.of(value.layer()));
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(200, LayerRowGeometry.HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Object text = java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (text instanceof java.util.Map<?, ?> hints) {
            pen.addRenderingHints(hints);
        } else {
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        LayerRowGeometry parts = LayerRowGeometry.of(new Rectangle(getSize()), row);
        if (selected) {
            pen.setColor(ThemeColor.LAYER_ACTIVE_BACKGROUND.color());
            pen.fillRoundRect(4, 1, getWidth() - 8, getHeight() - 2, 12, 12);
        }
        boolean visible = row.layer().props().visible();
        icon(pen, visible ? Icon.EYE : Icon.EYE_OFF, visible, parts.eye());
        if (row.dimmed()) {
            pen.setComposite(AlphaComposite.SrcOver.derive(0.45f));
        }
        if (row.layer() instanceof GroupLayer group) {
            icon(pen, group.expanded() ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT, true, parts.triangle());
        }
        if (row.layer().props().clipped()) {
            icon(pen, Icon.CLIP, true, new Rectangle(parts.picture().x - 18, 0, 16, getHeight()));
        }
        paintPicture(pen, parts.picture());
        row.layer().mask().ifPresent(mask -> paintMask(pen, mask, parts));
        paintText(pen, parts.text());
        if (row.layer().props().locks().any()) {
            icon(pen, Icon.LOCK, true, parts.lock());
        }
        pen.dispose();
    }

    private void paintPicture(Graphics2D pen, Rectangle box) {
        Optional<Image> picture = thumbnails.content(document, row.layer(), box.getSize());
        switch (row.layer()) {
            case GroupLayer group -> icon(pen, group.expanded() ? Icon.FOLDER_OPEN : Icon.FOLDER, true, box);
            case SolidFillLayer fill -> {
                pen.setColor(new Color(fill.color().toArgb8()));
                pen.fillRoundRect(box.x, box.y, box.width, box.height, 6, 6);
            }
            case Layer pixels -> picture.ifPresent(image -> drawInside(pen, image, box, true));
        }
        frame(pen, box, active && painted == PaintSurface.PIXELS && picture.isPresent());
    }

    private void paintMask(Graphics2D pen, LayerMask mask, LayerRowGeometry parts) {
        drawInside(
                pen,
                thumbnails.mask(document, row.layer().id(), mask, parts.mask().getSize()),
                parts.mask(),
                false);
        if (!mask.enabled()) {
            pen.setColor(ThemeColor.ERROR.color());
            pen.setStroke(new BasicStroke(2));
            Rectangle box = parts.mask();
            pen.drawLine(box.x + 3, box.y + 3, box.x + box.width - 3, box.y + box.height - 3);
            pen.drawLine(box.x + 3, box.y + box.height - 3, box.x + box.width - 3, box.y + 3);
        }
        if (mask.linked()) {
            icon(pen, Icon.LINK, false, parts.link());
        }
        frame(pen, parts.mask(), active && painted == PaintSurface.MASK);
    }

    private static void drawInside(Graphics2D pen, Image image, Rectangle box, boolean checkered) {
        double scale = Math.min((double) box.width / image.getWidth(null), (double) box.height / image.getHeight(null));
        int width = Math.max(1, (int) Math.round(image.getWidth(null) * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight(null) * scale));
        int x = box.x + (box.width - width) / 2;
        int y = box.y + (box.height - height) / 2;
        if (checkered) {
            checkerboard(pen, new Rectangle(x, y, width, height));
        }
        pen.drawImage(image, x, y, width, height, null);
    }

    private static void checkerboard(Graphics2D pen, Rectangle area) {
        for (int y = 0; y < area.height; y += CHECK) {
            for (int x = 0; x < area.width; x += CHECK) {
                boolean light = (x / CHECK + y / CHECK) % 2 == 0;
                pen.setColor((light ? ThemeColor.CHECKERBOARD_LIGHT : ThemeColor.CHECKERBOARD_DARK).color());
                pen.fillRect(area.x + x, area.y + y, Math.min(CHECK, area.width - x), Math.min(CHECK, area.height - y));
            }
        }
    }

    private static void frame(Graphics2D pen, Rectangle box, boolean painted) {
        if (painted) {
            pen.setColor(ThemeColor.TEXT.color());
            pen.setStroke(new BasicStroke(1));
            pen.drawRoundRect(box.x - 2, box.y - 2, box.width + 3, box.height + 3, 6, 6);
        }
    }

    private void paintText(Graphics2D pen, Rectangle box) {
        Font name = UIManager.getFont("Label.font");
        Font caption = name.deriveFont(name.getSize2D() - 1);
        pen.setFont(name);
        pen.setColor(ThemeColor.TEXT.color());
        FontMetrics metrics = pen.getFontMetrics();
        int middle = box.y + box.height / 2;
        pen.drawString(shortened(row.layer().props().name(), metrics, box.width), box.x, middle - 4);
        pen.setFont(caption);
        pen.setColor(ThemeColor.TEXT_SECONDARY.color());
        FontMetrics small = pen.getFontMetrics();
        String said = LayerCaption.of(row.layer(), text -> small.stringWidth(text) <= box.width);
        pen.drawString(shortened(said, small, box.width), box.x, middle + 12);
    }

    private static String shortened(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 0 && metrics.stringWidth(text.substring(0, length) + "…") > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }

    private void icon(Graphics2D pen, Icon icon, boolean strong, Rectangle box) {
        javax.swing.Icon drawn = icon.small(strong ? ThemeColor.ICON : ThemeColor.ICON_DISABLED);
        drawn.paintIcon(
                this,
                pen,
                box.x + (box.width - drawn.getIconWidth()) / 2,
                box.y + (box.height - drawn.getIconHeight()) / 2);
    }
}
