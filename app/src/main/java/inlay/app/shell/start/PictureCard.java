package inlay.app.shell.start;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/// A picture with a title and a line below it, to be pressed.
final class PictureCard extends JButton {
    private static final long serialVersionUID = 1;

    /// Size of the picture in logical pixels.
    static final Dimension PICTURE = new Dimension(208, 124);

    private static final int CORNER = 10;

    private final PictureArea area = new PictureArea();

    PictureCard(String title, String caption) {
        setLayout(new MigLayout("insets 0, gap 2, wrap", "[" + PICTURE.width + "!]"));
        putClientProperty(
                "FlatLaf.style",
                "arc: 20; margin: 8,8,8,8; background: $Inlay.panel.background; borderColor: $Inlay.panel.background");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(caption);
        JLabel name = StyleClass.style(new JLabel(title), StyleClass.HEADING);
        JLabel line = StyleClass.style(new JLabel(caption), StyleClass.CAPTION);
        line.setVerticalAlignment(SwingConstants.TOP);
        add(area, "w " + PICTURE.width + "!, h " + PICTURE.height + "!, gapbottom 4");
        add(name, "w " + PICTURE.width + "!, gapleft 2");
        add(line, "w " + PICTURE.width + "!, gapleft 2");
    }

    /// A picture cut to the proportions of a card, large enough for dense displays; made elsewhere than on the event
    /// thread.
    static BufferedImage fitted(BufferedImage picture) {
        BufferedImage fitted = new BufferedImage(2 * PICTURE.width, 2 * PICTURE.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fitted.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        cover(pen, picture, fitted.getWidth(), fitted.getHeight());
        pen.dispose();
        return fitted;
    }

    private static void cover(Graphics2D pen, BufferedImage image, int width, int height) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        int across = (int) Math.ceil(image.getWidth() * scale);
        int down = (int) Math.ceil(image.getHeight() * scale);
        pen.drawImage(image, (width - across) / 2, (height - down) / 2, across, down, null);
    }

    /// @param picture such as [#fitted] makes
    void setPicture(BufferedImage picture) {
        area.picture = Optional.of(picture);
        area.repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    /// Shows a picture so that it fills the area, cut at the sides that are too long.
    private static final class PictureArea extends JComponent {
        private static final long serialVersionUID = 1;

        private transient Optional<BufferedImage> picture = Optional.empty();

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            RoundRectangle2D shape = new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), CORNER, CORNER);
            pen.setColor(ThemeColor.FIELD_BACKGROUND.color());
            pen.fill(shape);
            pen.clip(shape);
            picture.ifPresent(image -> cover(pen, image, getWidth(), getHeight()));
            pen.dispose();
        }
    }
}
