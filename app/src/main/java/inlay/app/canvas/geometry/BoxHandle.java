package inlay.app.canvas.geometry;

import inlay.editor.raster.Region;
import java.awt.Cursor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The eight places by which a box is resized, and what dragging one of them makes of the box.
public enum BoxHandle {
    NORTH_WEST(-1, -1, Cursor.NW_RESIZE_CURSOR),
    NORTH(0, -1, Cursor.N_RESIZE_CURSOR),
    NORTH_EAST(1, -1, Cursor.NE_RESIZE_CURSOR),
    EAST(1, 0, Cursor.E_RESIZE_CURSOR),
    SOUTH_EAST(1, 1, Cursor.SE_RESIZE_CURSOR),
    SOUTH(0, 1, Cursor.S_RESIZE_CURSOR),
    SOUTH_WEST(-1, 1, Cursor.SW_RESIZE_CURSOR),
    WEST(-1, 0, Cursor.W_RESIZE_CURSOR);

    private final int horizontal;
    private final int vertical;
    private final int cursor;

    BoxHandle(int horizontal, int vertical, int cursor) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.cursor = cursor;
    }

    /// The number of a predefined cursor.
    public int cursor() {
        return cursor;
    }

    /// The square of this handle on a box, both in device pixels.
    ///
    /// @param size side of the square
    public Region on(Region box, int size) {
        int x = box.x() + (horizontal + 1) * box.width() / 2;
        int y = box.y() + (vertical + 1) * box.height() / 2;
        return new Region(x - size / 2, y - size / 2, size, size);
    }

    /// The handle at a point: the nearest one within reach.
    ///
    /// @param reach side of the square around each handle that counts as hit
    public static Optional<BoxHandle> at(Region box, int reach, int x, int y) {
        return Arrays.stream(values())
                .filter(handle -> handle.on(box, reach).contains(x, y))
                .min(Comparator.comparingDouble(handle -> handle.distance(box, x, y)));
    }

    private double distance(Region box, int x, int y) {
        Region place = on(box, 0);
        return Math.hypot(place.x() - x, place.y() - y);
    }

    /// The box after dragging this handle.
    ///
    /// @param box    as it was when the drag began
    /// @param dx     pixels to the right since then
    /// @param dy     pixels down since then
    /// @param inner  what the box has to hold, inside `outer`
    /// @param outer  what the box has to stay inside of
    public Region drag(Region box, int dx, int dy, Region inner, Region outer) {
        int left = horizontal < 0 ? Math.clamp(box.x() + dx, outer.x(), inner.x()) : box.x();
        int top = vertical < 0 ? Math.clamp(box.y() + dy, outer.y(), inner.y()) : box.y();
        int right = horizontal > 0 ? Math.clamp(box.right() + dx, inner.right(), outer.right()) : box.right();
        int bottom = vertical > 0 ? Math.clamp(box.bottom() + dy, inner.bottom(), outer.bottom()) : box.bottom();
        return Region.between(left, top, right, bottom);
    }
}
