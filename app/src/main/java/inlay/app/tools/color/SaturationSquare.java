package inlay.app.tools.color;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/// The colours of one hue: saturation to the right, brightness upwards. Dragging or the arrow keys choose.
final class SaturationSquare extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int SIDE = 256;

    /// Room around the colours for the ring that marks the chosen one.
    private static final int MARGIN = 7;

    private final transient ColorChoice choice;
    private final transient BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    private double paintedHue = -1;

    SaturationSquare(ColorChoice choice) {
        this.choice = choice;
        setName("color.square");
        setPreferredSize(new Dimension(SIDE + 2 * MARGIN, SIDE + 2 * MARGIN));
        setMinimumSize(getPreferredSize());
        setFocusable(true);
        choice.onChange(this::repaint);
        PressAndDrag.install(this, this::take);
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                step(event);
            }
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (paintedHue != choice.hsb().hue()) {
            paintedHue = choice.hsb().hue();
            fill(paintedHue);
        }
        Graphics2D pen = (Graphics2D) graphics.create();
        try {
            pen.drawImage(image, MARGIN, MARGIN, null);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            double x = MARGIN + choice.hsb().saturation() * (SIDE - 1);
            double y = MARGIN + (1 - choice.hsb().brightness()) * (SIDE - 1);
            Ellipse2D ring = new Ellipse2D.Double(x - 6, y - 6, 12, 12);
            pen.setStroke(new BasicStroke(3));
            pen.setColor(Color.BLACK);
            pen.draw(ring);
            pen.setStroke(new BasicStroke(1.5f));
            pen.setColor(Color.WHITE);
            pen.draw(ring);
        } finally {
            pen.dispose();
        }
    }

    private void fill(double hue) {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                Hsb color = new Hsb(hue, column / (SIDE - 1.0), 1 - row / (SIDE - 1.0));
                image.setRGB(column, row, color.color().toArgb8());
            }
        }
    }

    private void take(MouseEvent event) {
        choice.setHsb(choice.hsb()
                .withSaturation((event.getX() - MARGIN) / (SIDE - 1.0))
                .withBrightness(1 - (event.getY() - MARGIN) / (SIDE - 1.0)));
    }

    private void step(KeyEvent event) {
        double step = event.isShiftDown() ? 0.1 : 0.01;
        Hsb hsb = choice.hsb();
        switch (event.getKeyCode()) {
            case KeyEvent.VK_LEFT -> choice.setHsb(hsb.withSaturation(hsb.saturation() - step));
            case KeyEvent.VK_RIGHT -> choice.setHsb(hsb.withSaturation(hsb.saturation() + step));
            case KeyEvent.VK_UP -> choice.setHsb(hsb.withBrightness(hsb.brightness() + step));
            case KeyEvent.VK_DOWN -> choice.setHsb(hsb.withBrightness(hsb.brightness() - step));
            default -> {}
        }
    }
}
