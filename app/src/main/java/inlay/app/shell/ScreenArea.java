package inlay.app.shell;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where windows may lie. Screens come and go, and change their size and scale, while a window is remembered.
///
/// @param usable of each screen, without the desktop's bars
record ScreenArea(List<Rectangle> usable) {
    /// So much of a window must be seen for it to be found, in logical pixels each way.
    private static final int LEAST = 100;

    static ScreenArea current() {
        return new ScreenArea(
                Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                        .map(GraphicsDevice::getDefaultConfiguration)
                        .map(ScreenArea::usable)
                        .toList());
    }

    /// A window's bounds, made to lie whole on the screen that shows most of it; absent if none shows enough.
    Optional<Rectangle> fit(Rectangle window) {
        return usable.stream()
                .filter(screen -> {
                    Rectangle seen = screen.intersection(window);
                    return seen.width >= LEAST && seen.height >= LEAST;
                })
                .max(Comparator.comparingLong(screen -> area(screen.intersection(window))))
                .map(screen -> within(screen, window));
    }

    private static Rectangle within(Rectangle screen, Rectangle window) {
        int width = Math.min(window.width, screen.width);
        int height = Math.min(window.height, screen.height);
        int x = Math.clamp(window.x, screen.x, screen.x + screen.width - width);
        int y = Math.clamp(window.y, screen.y, screen.y + screen.height - height);
        return new Rectangle(x, y, width, height);
    }

    private static long area(Rectangle area) {
        return (long) area.width * area.height;
    }

    private static Rectangle usable(GraphicsConfiguration screen) {
        Rectangle bounds = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + bars.left,
                bounds.y + bars.top,
                bounds.width - bars.left - bars.right,
                bounds.height - bars.top - bars.bottom);
    }
}
