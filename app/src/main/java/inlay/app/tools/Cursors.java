package inlay.app.tools;

import java.awt.Cursor;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;

/// The pointers that the tools show.
final class Cursors {
    private Cursors() {}

    /// For tools that need the very pixel.
    static Cursor crosshair() {
        return Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR);
    }

    static Cursor arrow() {
        return Cursor.getDefaultCursor();
    }

    static Cursor move() {
        return Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR);
    }

    static Cursor hand() {
        return Cursor.getPredefinedCursor(Cursor.HAND_CURSOR);
    }

    /// For tools that draw their own pointer.
    static Cursor invisible() {
        if (GraphicsEnvironment.isHeadless()) {
            return crosshair();
        }
        BufferedImage nothing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        return Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(0, 0), "invisible");
    }
}
