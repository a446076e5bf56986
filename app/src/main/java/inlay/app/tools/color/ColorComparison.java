package inlay.app.tools.color;

import inlay.editor.raster.Rgba16;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;

/// The new colour above the old one; a click on the old one takes it back.
final class ColorComparison extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient ColorChoice choice;
    private final transient Rgba16 before;

    ColorComparison(ColorChoice choice, Rgba16 before) {
        this.choice = choice;
        this.before = before.withAlpha(65535);
        setToolTipText("The new color above the old one; click the old one to take it back");
        choice.onChange(this::repaint);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (event.getY() >= getHeight() / 2) {
                    choice.setColor(ColorComparison.this.before);
                }
            }
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int half = getHeight() / 2;
        graphics.setColor(new Color(choice.color().toArgb8()));
        graphics.fillRect(0, 0, getWidth(), half);
        graphics.setColor(new Color(before.toArgb8()));
        graphics.fillRect(0, half, getWidth(), getHeight() - half);
    }
}
