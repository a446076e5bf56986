package inlay.app.shell.start;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// The dashed field that says that pictures may be dropped.
final class DropField extends JPanel {
    private static final long serialVersionUID = 1;
    private static final float[] DASHES = {6, 6};

    DropField(JButton... buttons) {
        super(new MigLayout("insets 28, gap 8, wrap, alignx center", "[center]"));
        setOpaque(false);
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8"));
        row.setOpaque(false);
        for (JButton button : buttons) {
            row.add(button);
        }
        add(StyleClass.style(new JLabel("Drop a picture here"), StyleClass.TITLE));
        add(
                StyleClass.style(
                        new JLabel("or paste one. PNG, JPEG, TIFF, WebP, OpenRaster and .inlay files open."),
                        StyleClass.SECONDARY),
                "gapbottom 8");
        add(row);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ThemeColor.BAR_BORDER.color());
        pen.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
        pen.draw(new RoundRectangle2D.Float(1, 1, getWidth() - 3, getHeight() - 3, 24, 24));
        pen.dispose();
    }
}
