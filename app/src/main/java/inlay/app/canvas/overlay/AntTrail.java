package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.outline.SelectionOutline;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;

/// The border of a selection as the device pixels along its inner side, each with its place along the border.
///
/// What is out of view or smaller than a device pixel is not looked at, so that the cost is bounded by the view however
/// large or ragged the selection is. What lies outside the canvas counts as not selected.
final class AntTrail {
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
        int step = Math.max(1, (int) (1 / geometry.zoom()));
        AntTrail trail = new AntTrail(geometry.view());
        SelectionOutline.of(selection, seen(geometry, step), step).draw(trail.new Walk(selection, geometry, step));
        return trail;
    }

    /// The canvas in view and a little more, so that no border is drawn where the view ends; on the grid of squares
    /// that a coarse outline looks at, so that scrolling changes nothing.
    private static Region seen(ViewGeometry geometry, int step) {
        Region around = geometry.visible().grow(2 * step);
        return Region.between(
                        Math.floorDiv(around.x(), step) * step,
                        Math.floorDiv(around.y(), step) * step,
                        around.right(),
                        around.bottom())
                .intersect(geometry.canvas());
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

    private void add(int x, int y, int distance) {
        int place = y * view.width() + x;
        if (count > 0 && places[count - 1] == place) {
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

    /// Walks along the outline in device pixels. Lines run clockwise: an outer border has the selection on the right
    /// hand, the border of a hole on the left.
    private final class Walk implements SelectionOutline.Pen {
        private static final int HALF = 32768;

        private final Mask selection;
        private final ViewGeometry geometry;
        private final int step;
        private int startX;
        private int startY;
        private int x;
        private int y;
        private int distance;
        private boolean hole;

        Walk(Mask selection, ViewGeometry geometry, int step) {
            this.selection = selection;
            this.geometry = geometry;
            this.step = step;
        }

        @Override
        public void moveTo(int canvasX, int canvasY) {
            hole = selection.at(canvasX + step / 2, canvasY + step / 2) < HALF;
            x = deviceX(canvasX);
            y = deviceY(canvasY);
            startX = x;
            startY = y;
            distance = 0;
        }

        @Override
        public void lineTo(int canvasX, int canvasY) {
            walkTo(deviceX(canvasX), deviceY(canvasY));
        }

        @Override
        public void close() {
            walkTo(startX, startY);
        }

        private void walkTo(int toX, int toY) {
            if (toY == y) {
                boolean below = toX > x != hole;
                walkLevel(toX, below ? y : y - 1);
            } else {
                boolean right = toY < y != hole;
                walkUpright(toY, right ? x : x - 1);
            }
            distance += Math.abs(toX - x) + Math.abs(toY - y);
            x = toX;
            y = toY;
        }

        private void walkLevel(int toX, int row) {
            if (row >= 0 && row < view.height()) {
                int from = Math.clamp(Math.min(x, toX), 0, view.width());
                int to = Math.clamp(Math.max(x, toX), 0, view.width());
                for (int offset = 0; offset < to - from; offset++) {
                    int column = toX > x ? from + offset : to - 1 - offset;
                    add(column, row, distance + (toX > x ? column - x : x - 1 - column));
                }
            }
        }

        private void walkUpright(int toY, int column) {
            if (column >= 0 && column < view.width()) {
                int from = Math.clamp(Math.min(y, toY), 0, view.height());
                int to = Math.clamp(Math.max(y, toY), 0, view.height());
                for (int offset = 0; offset < to - from; offset++) {
                    int row = toY > y ? from + offset : to - 1 - offset;
                    add(column, row, distance + (toY > y ? row - y : y - 1 - row));
                }
            }
        }

        private int deviceX(int canvasX) {
            return (int) Math.round(geometry.deviceX(canvasX));
        }

        private int deviceY(int canvasY) {
            return (int) Math.round(geometry.deviceY(canvasY));
        }
    }
}
