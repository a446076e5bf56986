package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.BoxHandle;
import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Optional;

/// Draws the context box: a dotted line in the accent, eight handles, and above it its size and how it will be
/// generated.
public final class ContextBoxOverlay implements Overlay {
    private static final int HANDLE = 7;
    private static final int REACH = 15;
    private static final int DOT_SPACING = 5;

    private final ContextBox box;

    public ContextBoxOverlay(ContextBox box) {
        this.box = box;
    }

    /// The handle at a device pixel.
    public Optional<BoxHandle> handleAt(ViewGeometry geometry, DevicePixels pixels, int x, int y) {
        return box.region().flatMap(region -> BoxHandle.at(outline(geometry, region), pixels.length(REACH), x, y));
    }

    /// The device pixels that a box, its handles and its label may cover.
    public static Region covered(Region box, ViewGeometry geometry, DevicePixels pixels) {
        Region around = outline(geometry, box).grow(pixels.length(OverlayChip.HEIGHT + HANDLE));
        return Region.between(
                around.x(), around.y(), Math.max(around.right(), around.x() + pixels.length(420)), around.bottom());
    }

    @Override
    public void paint(Graphics2D graphics, ViewGeometry geometry, DevicePixels pixels) {
        box.region().ifPresent(region -> {
            Region outline = outline(geometry, region);
            dots(graphics, geometry.view(), outline, pixels);
            handles(graphics, outline, pixels);
            box.caption()
                    .ifPresent(caption -> OverlayChip.draw(
                            graphics, geometry.view(), outline, caption, ThemeColor.CONTEXT_BOX_LABEL_TEXT, pixels));
        });
    }

    private static Region outline(ViewGeometry geometry, Region region) {
        return Region.between(
                (int) Math.round(geometry.deviceX(region.x())),
                (int) Math.round(geometry.deviceY(region.y())),
                (int) Math.round(geometry.deviceX(region.right())),
                (int) Math.round(geometry.deviceY(region.bottom())));
    }

    /// Only dots inside the view are drawn, so that a box far larger than it costs nothing.
    private static void dots(Graphics2D graphics, Region view, Region outline, DevicePixels pixels) {
        int dot = pixels.length(1);
        int spacing = pixels.length(DOT_SPACING);
        Color halo = new Color(0, 0, 0, 70);
        for (int x = firstInside(outline.x(), view.x(), spacing);
                x < Math.min(outline.right(), view.right());
                x += spacing) {
            dot(graphics, halo, x, outline.y(), dot);
            dot(graphics, halo, x, outline.bottom() - 1, dot);
        }
        for (int y = firstInside(outline.y(), view.y(), spacing);
                y < Math.min(outline.bottom(), view.bottom());
                y += spacing) {
            dot(graphics, halo, outline.x(), y, dot);
            dot(graphics, halo, outline.right() - 1, y, dot);
        }
    }

    private static int firstInside(int start, int view, int spacing) {
        return start >= view ? start : start + Math.ceilDiv(view - start, spacing) * spacing;
    }

    private static void dot(Graphics2D graphics, Color halo, int x, int y, int size) {
        graphics.setColor(halo);
        graphics.fillRect(x + size, y + size, 2 * size, 2 * size);
        graphics.setColor(ThemeColor.CONTEXT_BOX.color());
        graphics.fillRect(x, y, 2 * size, 2 * size);
    }

    private static void handles(Graphics2D graphics, Region outline, DevicePixels pixels) {
        for (BoxHandle handle : BoxHandle.values()) {
            Region square = handle.on(outline, pixels.length(HANDLE));
            Region rim = square.grow(pixels.length(1));
            graphics.setColor(ThemeColor.CONTEXT_BOX_LABEL_BACKGROUND.color());
            graphics.fillRect(rim.x(), rim.y(), rim.width(), rim.height());
            graphics.setColor(ThemeColor.CONTEXT_BOX.color());
            graphics.fillRect(square.x(), square.y(), square.width(), square.height());
        }
    }
}
