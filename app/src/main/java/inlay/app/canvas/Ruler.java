package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.RulerDivision;
import inlay.app.canvas.geometry.RulerTicks;
import inlay.app.canvas.geometry.RulerTicks.Tick;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.settings.LengthUnit;
import inlay.app.theme.ThemeColor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.OptionalDouble;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/// A ruler along the top or the left edge of a canvas view, in the unit of the view options, with a mark where the
/// pointer is.
final class Ruler extends JComponent {
    private static final long serialVersionUID = 1;

    /// Logical pixels across.
    static final int THICKNESS = 20;

    private static final int LABEL_SPACING = 56;
    private static final int TICK_SPACING = 5;

    private final transient CanvasView view;
    private final boolean horizontal;
    private transient OptionalDouble pointer = OptionalDouble.empty();

    /// @param orientation [SwingConstants#HORIZONTAL] or [SwingConstants#VERTICAL]
    Ruler(CanvasView view, int orientation) {
        this.view = view;
        this.horizontal = orientation == SwingConstants.HORIZONTAL;
        setOpaque(true);
        setPreferredSize(new Dimension(THICKNESS, THICKNESS));
    }

    /// Marks a place in device pixels from the start of the view.
    void markPointer(OptionalDouble place) {
        if (!place.equals(pointer)) {
            repaintMark();
            pointer = place;
            repaintMark();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D device = (Graphics2D) graphics.create();
        DevicePixels pixels = DevicePixels.of(device);
        int thickness = pixels.length(THICKNESS);
        DevicePixels.enter(device);
        device.setColor(ThemeColor.RULER_BACKGROUND.color());
        int length = (int) Math.ceil((horizontal ? getWidth() : getHeight()) * pixels.scale());
        device.fillRect(0, 0, horizontal ? length : thickness, horizontal ? thickness : length);
        if (!horizontal) {
            // Drawn as a horizontal ruler that reads upwards: x is down the view, y to its left edge.
            device.transform(new java.awt.geom.AffineTransform(0, 1, 1, 0, 0, 0));
        }
        paintAlong(device, length, thickness, pixels);
        device.dispose();
    }

    private void paintAlong(Graphics2D device, int length, int thickness, DevicePixels pixels) {
        ViewGeometry geometry = view.geometry();
        int origin = horizontal ? geometry.originX() : geometry.originY();
        device.setFont(UIManager.getFont("small.font").deriveFont((float) (9 * pixels.scale())));
        device.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        device.setColor(ThemeColor.LINE.color());
        device.fillRect(0, thickness - pixels.length(1), length, pixels.length(1));
        LengthUnit unit = view.options().unit();
        double resolution = view.document().session().shown().resolution();
        for (Tick tick : RulerTicks.along(
                origin,
                geometry.zoom() * unit.pixels(resolution),
                division(unit),
                length,
                pixels.length(LABEL_SPACING),
                pixels.length(TICK_SPACING))) {
            paint(device, tick, thickness, pixels);
        }
        pointer.ifPresent(place -> {
            device.setColor(ThemeColor.RULER_POINTER.color());
            device.fillRect((int) place, 0, pixels.length(1), thickness);
        });
    }

    private static RulerDivision division(LengthUnit unit) {
        return switch (unit) {
            case PIXELS -> RulerDivision.WHOLE;
            case INCHES -> RulerDivision.BINARY;
            case CENTIMETRES, MILLIMETRES -> RulerDivision.DECIMAL;
        };
    }

    private void paint(Graphics2D device, Tick tick, int thickness, DevicePixels pixels) {
        int height =
                switch (tick.rank()) {
                    case 0 -> thickness;
                    case 1 -> thickness * 2 / 5;
                    default -> thickness / 4;
                };
        device.setColor(ThemeColor.RULER_TICK.color());
        device.fillRect(tick.position(), thickness - height, pixels.length(1), height);
        tick.label().ifPresent(label -> {
            device.setColor(ThemeColor.RULER_TEXT.color());
            int gap = pixels.length(3);
            if (horizontal) {
                device.drawString(label, tick.position() + gap, pixels.length(10));
            } else {
                upright(device, label, tick.position() + gap, pixels);
            }
        });
    }

    /// Text of the vertical ruler reads from bottom to top, which its mirrored drawing has to undo.
    private static void upright(Graphics2D device, String label, int start, DevicePixels pixels) {
        Graphics2D turned = (Graphics2D) device.create();
        int width = turned.getFontMetrics().stringWidth(label);
        turned.translate(start + width, pixels.length(10));
        turned.scale(-1, 1);
        turned.drawString(label, 0, 0);
        turned.dispose();
    }

    private void repaintMark() {
        pointer.ifPresent(place -> {
            int at = (int) Math.floor(place / view.deviceScale());
            repaint(
                    horizontal ? at - 1 : 0,
                    horizontal ? 0 : at - 1,
                    horizontal ? 4 : THICKNESS,
                    horizontal ? THICKNESS : 4);
        });
    }
}
