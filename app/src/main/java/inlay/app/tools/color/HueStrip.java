package inlay.app.tools.color;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;

/// All hues, red at the bottom and at the top. Dragging or the arrow keys choose.
final class HueStrip extends JComponent {
    private static final long serialVersionUID = 1;

    /// As much above and below the hues as the square beside them has.
    private static final int MARGIN = 7;

    private final transient ColorChoice choice;

    HueStrip(ColorChoice choice) {
        this.choice = choice;
        setName("color.hueStrip");
        setPreferredSize(new Dimension(20, 256 + 2 * MARGIN));
        setMinimumSize(getPreferredSize());
        setFocusable(true);
        choice.onChange(this::repaint);
        PressAndDrag.install(this, this::take);
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                double step = event.isShiftDown() ? 10 : 1;
                switch (event.getKeyCode()) {
                    case KeyEvent.VK_UP -> setHue(choice.hsb().hue() + step);
                    case KeyEvent.VK_DOWN -> setHue(choice.hsb().hue() - step);
                    default -> {}
                }
            }
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int last = getHeight() - 2 * MARGIN - 1;
        for (int row = 0; row <= last; row++) {
            graphics.setColor(
                    new Color(new Hsb(360.0 * (last - row) / last, 1, 1).color().toArgb8()));
            graphics.drawLine(2, MARGIN + row, getWidth() - 3, MARGIN + row);
        }
        int at = MARGIN + (int) Math.round(last - choice.hsb().hue() / 360 * last);
        graphics.setColor(Color.BLACK);
        graphics.drawRect(0, at - 3, getWidth() - 1, 6);
        graphics.setColor(Color.WHITE);
        graphics.drawRect(1, at - 2, getWidth() - 3, 4);
    }

    private void take(MouseEvent event) {
        double share = 1 - Math.clamp((event.getY() - MARGIN) / (getHeight() - 2 * MARGIN - 1.0), 0, 1);
        setHue(Math.min(share * 360, 359.99));
    }

    private void setHue(double hue) {
        choice.setHsb(choice.hsb().withHue(hue));
    }
}
