package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;

/// The border of a selection as the device pixels along its inner side, each with its place along the border.
///
/// It is traced on the screen's own pixels, not on the canvas', so its cost is bounded by the view however large or
/// ragged the selection is. What lies outside the canvas counts as not selected.
final class AntTrail {
    /// Steps right, down, left and up along the border, the selection always on the right hand.
    private static final int[] STEP_X = {1, 0, -1, 0};

    private static final int[] STEP_Y = {0, 1, 0, -1};

    static final AntTrail NONE = new AntTrail(Region.EMPTY);

    private final Region view;
    private int[] places = new int[256];
    private int[] distances = new int[256];
    private int count;
    private Region bounds = Region.EMPTY;

    private AntTrail(Region view) {
        this.view = view;
    }

    static AntTrail of(Mask selection, ViewGeometry geometry) {
        Region seen = geometry.onDevice(selection.outside() == 0 ? selection.extent() : geometry.canvas())
                .grow(1)
                .intersect(geometry.view().grow(1));
        AntTrail trail = new AntTrail(geometry.view());
        if (!seen.isEmpty()) {
            trail.trace(ScreenMask.of(selection, geometry, seen));
        }
        return trail;
    }

    int length() {
        return count;
    }

    /// Places in a row-by-row image of the view, in the order along the borders.
    int place(int index) {
        return places[index];
    }

    /// Pixels from the start of the border that a place belongs to.
    int distance(int index) {
        return distances[index];
    }

    /// The device pixels that hold the trail.
    Region bounds() {
        return bounds;
    }

    private void trace(ScreenMask mask) {
        Region area = mask.area();
        boolean[] walked = new boolean[Math.toIntExact(area.area())];
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                boolean topEdge = mask.at(x, y) && !mask.at(x, y - 1);
                if (topEdge && !walked[(y - area.y()) * area.width() + x - area.x()]) {
                    follow(mask, x, y, walked);
                }
            }
        }
    }

    /// Walks once around a border, starting to the right along the upper edge of pixel (x, y).
    private void follow(ScreenMask mask, int startX, int startY, boolean[] walked) {
        Region area = mask.area();
        int x = startX;
        int y = startY;
        int direction = 0;
        int distance = 0;
        int last = -1;
        do {
            int innerX = x + (direction == 1 || direction == 2 ? -1 : 0);
            int innerY = y + (direction == 2 || direction == 3 ? -1 : 0);
            if (direction == 0) {
                walked[(innerY - area.y()) * area.width() + innerX - area.x()] = true;
            }
            int place = view.contains(innerX, innerY) ? innerY * view.width() + innerX : -1;
            if (place != last) {
                distance++;
                add(place, distance, innerX, innerY);
                last = place;
            }
            x += STEP_X[direction];
            y += STEP_Y[direction];
            direction = turned(mask, x, y, direction);
        } while (x != startX || y != startY || direction != 0);
    }

    /// Left where the pixel ahead on the left is selected, straight on where only the one on the right is, else right.
    private static int turned(ScreenMask mask, int x, int y, int direction) {
        boolean left =
                switch (direction) {
                    case 0 -> mask.at(x, y - 1);
                    case 1 -> mask.at(x, y);
                    case 2 -> mask.at(x - 1, y);
                    default -> mask.at(x - 1, y - 1);
                };
        boolean right =
                switch (direction) {
                    case 0 -> mask.at(x, y);
                    case 1 -> mask.at(x - 1, y);
                    case 2 -> mask.at(x - 1, y - 1);
                    default -> mask.at(x, y - 1);
                };
        return left ? direction + 3 & 3 : right ? direction : direction + 1 & 3;
    }

    private void add(int place, int distance, int x, int y) {
        if (place < 0) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            distances = Arrays.copyOf(distances, 2 * count);
        }
        places[count] = place;
        distances[count] = distance;
        count++;
        if (!bounds.contains(x, y)) {
            bounds = bounds.union(new Region(x, y, 1, 1));
        }
    }
}
