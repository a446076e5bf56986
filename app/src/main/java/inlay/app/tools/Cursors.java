package inlay.app.tools;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import inlay.app.theme.Icon;
import inlay.editor.select.Combine;
import inlay.editor.tool.FrameHandle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The pointers that the tools show: black with a white rim, so that they are seen on any picture.
final class Cursors {
    private static final Map<Combine, Cursor> CROSSES = crosses();
    private static final Cursor MOVE = ofIcon(Icon.MOVE, 12, 12);
    private static final Cursor HAND = ofIcon(Icon.HAND, 12, 12);
    private static final Cursor EYEDROPPER = ofIcon(Icon.EYEDROPPER, 3, 21);
    private static final Cursor BUCKET = ofIcon(Icon.BUCKET, 20, 20);
    private static final Cursor ZOOM_IN = ofIcon(Icon.ZOOM_IN, 10, 10);
    private static final Cursor ZOOM_OUT = ofIcon(Icon.ZOOM_OUT, 10, 10);
    private static final Cursor FORBIDDEN = drawn("forbidden", new Point(11, 11), pen -> twoTone(pen, crossedCircle()));
    private static final Cursor INVISIBLE = drawn("invisible", new Point(0, 0), pen -> {});

    private Cursors() {}

    /// For tools that need the very pixel.
    static Cursor crosshair() {
        return Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR);
    }

    /// The crosshair with a sign that says how selections are combined.
    static Cursor crosshair(Combine combine) {
        return CROSSES.getOrDefault(combine, crosshair());
    }

    static Cursor waiting() {
        return Cursor.getPredefinedCursor(Cursor.WAIT_CURSOR);
    }

    static Cursor move() {
        return MOVE;
    }

    /// For dragging a selection's outline.
    static Cursor moveSelection() {
        return Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR);
    }

    /// For dragging a frame's handle.
    static Cursor resize(FrameHandle handle) {
        return Cursor.getPredefinedCursor(
                switch (handle) {
                    case NORTH_WEST -> Cursor.NW_RESIZE_CURSOR;
                    case NORTH -> Cursor.N_RESIZE_CURSOR;
                    case NORTH_EAST -> Cursor.NE_RESIZE_CURSOR;
                    case EAST -> Cursor.E_RESIZE_CURSOR;
                    case SOUTH_EAST -> Cursor.SE_RESIZE_CURSOR;
                    case SOUTH -> Cursor.S_RESIZE_CURSOR;
                    case SOUTH_WEST -> Cursor.SW_RESIZE_CURSOR;
                    case WEST -> Cursor.W_RESIZE_CURSOR;
                });
    }

    /// For dragging the picture.
    static Cursor hand() {
        return HAND;
    }

    /// Where a click closes a polygon.
    static Cursor closing() {
        return Cursor.getPredefinedCursor(Cursor.HAND_CURSOR);
    }

    static Cursor eyedropper() {
        return EYEDROPPER;
    }

    static Cursor bucket() {
        return BUCKET;
    }

    static Cursor zoomIn() {
        return ZOOM_IN;
    }

    static Cursor zoomOut() {
        return ZOOM_OUT;
    }

    /// Where a tool cannot do anything.
    static Cursor forbidden() {
        return FORBIDDEN;
    }

    /// For tools that draw their own pointer.
    static Cursor invisible() {
        return INVISIBLE;
    }

    private static Map<Combine, Cursor> crosses() {
        Map<Combine, Cursor> crosses = new EnumMap<>(Combine.class);
        for (Combine combine : List.of(Combine.ADD, Combine.SUBTRACT, Combine.INTERSECT)) {
            crosses.put(
                    combine, drawn("crosshair " + combine, new Point(11, 11), pen -> twoTone(pen, crossWith(combine))));
        }
        return crosses;
    }

    private static Cursor ofIcon(Icon icon, int x, int y) {
        return drawn(icon.name(), new Point(x, y), pen -> {
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    tinted(icon, Color.WHITE).paintIcon(null, pen, dx, dy);
                }
            }
            tinted(icon, Color.BLACK).paintIcon(null, pen, 0, 0);
        });
    }

    private static FlatSVGIcon tinted(Icon icon, Color color) {
        FlatSVGIcon drawing = new FlatSVGIcon(icon.resource(), 24, 24, Icon.class.getClassLoader());
        drawing.setColorFilter(new FlatSVGIcon.ColorFilter((component, placeholder) -> color));
        return drawing;
    }

    private static Path2D crossWith(Combine combine) {
        Path2D lines = new Path2D.Double();
        line(lines, 11.5, 3, 11.5, 20);
        line(lines, 3, 11.5, 20, 11.5);
        if (combine != Combine.INTERSECT) {
            line(lines, 16, 19.5, 23, 19.5);
        }
        if (combine == Combine.ADD) {
            line(lines, 19.5, 16, 19.5, 23);
        }
        if (combine == Combine.INTERSECT) {
            line(lines, 17, 17, 22, 22);
            line(lines, 22, 17, 17, 22);
        }
        return lines;
    }

    private static Path2D crossedCircle() {
        Path2D lines = new Path2D.Double(new Ellipse2D.Double(3.5, 3.5, 16, 16));
        line(lines, 6, 17, 17, 6);
        return lines;
    }

    private static void line(Path2D lines, double fromX, double fromY, double toX, double toY) {
        lines.moveTo(fromX, fromY);
        lines.lineTo(toX, toY);
    }

    private static void twoTone(Graphics2D pen, Path2D lines) {
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(3));
        pen.draw(lines);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(1));
        pen.draw(lines);
    }

    /// @param hot where the cursor points, in its image
    private static Cursor drawn(String name, Point hot, Consumer<Graphics2D> drawing) {
        if (GraphicsEnvironment.isHeadless()) {
            return crosshair();
        }
        Dimension size = Toolkit.getDefaultToolkit().getBestCursorSize(32, 32);
        if (size.width < 24 || size.height < 24) {
            return crosshair();
        }
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        return Toolkit.getDefaultToolkit().createCustomCursor(image, hot, name);
    }
}
