package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.picture.ViewStyle;
import inlay.app.theme.ThemeColor;
import java.util.Optional;

/// Reads the view's colours from the theme and sizes them for a display.
final class CanvasStyle {
    private static final int SHADOW_RADIUS = 28;
    private static final int CHECKER_SIZE = 8;

    private CanvasStyle() {}

    static ViewStyle current(DevicePixels pixels, ViewOptions options) {
        boolean grid = options.shows(ViewOptions.Item.PIXEL_GRID);
        return new ViewStyle(
                ThemeColor.CANVAS_BACKGROUND.color(),
                ThemeColor.CANVAS_SHADOW.color(),
                pixels.length(SHADOW_RADIUS),
                ThemeColor.CHECKERBOARD_LIGHT.color(),
                ThemeColor.CHECKERBOARD_DARK.color(),
                pixels.length(CHECKER_SIZE),
                grid ? Optional.of(ThemeColor.PIXEL_GRID.color()) : Optional.empty());
    }
}
