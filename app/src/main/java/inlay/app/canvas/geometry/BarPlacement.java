package inlay.app.canvas.geometry;

import inlay.editor.raster.Region;
import java.util.List;
import java.util.stream.Stream;

/// Where a floating bar goes: under what it belongs to, inside the view, and off the selection as long as there is
/// room.
public final class BarPlacement {
    private BarPlacement() {}

    /// The bar's place; everything in the same pixels.
    ///
    /// @param width    of the bar
    /// @param height   of the bar
    /// @param keepFree what not to cover, most wanted last to be given up; the last one is the selection
    /// @param view     what the bar has to stay inside of, margins taken off
    /// @param gap      distance kept to what is not covered
    public static Region place(int width, int height, List<Region> keepFree, Region view, int gap) {
        for (int given = 0; given < keepFree.size(); given++) {
            List<Region> kept = keepFree.subList(given, keepFree.size());
            List<Region> covered = keepFree.subList(0, given);
            List<Region> free = around(width, height, seen(kept.getFirst(), view), gap)
                    .map(place -> inside(place, view))
                    .filter(place -> kept.stream().noneMatch(place::intersects))
                    .toList();
            if (!free.isEmpty()) {
                return free.stream()
                        .filter(place -> handles(covered, gap).noneMatch(place::intersects))
                        .findFirst()
                        .orElse(free.getFirst());
            }
        }
        Region last = keepFree.isEmpty() ? view : keepFree.getLast();
        return inside(centredOn(seen(last, view), width, height, view.bottom() - height), view);
    }

    /// The place along a frame whose handles are to be reached: outside it, or where there is no room, inside above its
    /// lower side.
    ///
    /// @param frame with its handles
    public static Region along(int width, int height, Region frame, Region view, int gap) {
        Region seen = seen(frame, view);
        return around(width, height, seen, gap)
                .filter(place -> view.contains(place) && !place.intersects(frame))
                .findFirst()
                .orElseGet(() -> inside(centredOn(seen, width, height, seen.bottom() - 2 * gap - height), view));
    }

    /// The middles of the sides of boxes, where they are dragged: the last of a box to be covered.
    private static Stream<Region> handles(List<Region> boxes, int reach) {
        return boxes.stream().flatMap(box -> {
            int across = box.x() + box.width() / 2;
            int down = box.y() + box.height() / 2;
            return Stream.of(
                    new Region(across, box.y(), 1, 1).grow(reach),
                    new Region(across, box.bottom() - 1, 1, 1).grow(reach),
                    new Region(box.x(), down, 1, 1).grow(reach),
                    new Region(box.right() - 1, down, 1, 1).grow(reach));
        });
    }

    /// The part of an obstacle that the view shows; the whole of one that is out of sight.
    private static Region seen(Region obstacle, Region view) {
        Region part = obstacle.intersect(view);
        return part.isEmpty() ? obstacle : part;
    }

    /// The same place, moved into the view; a bar larger than the view keeps its top left corner in it.
    public static Region inside(Region bar, Region view) {
        return new Region(
                Math.max(view.x(), Math.min(bar.x(), view.right() - bar.width())),
                Math.max(view.y(), Math.min(bar.y(), view.bottom() - bar.height())),
                bar.width(),
                bar.height());
    }

    /// Below, above, right, left.
    private static Stream<Region> around(int width, int height, Region obstacle, int gap) {
        int middle = obstacle.y() + (obstacle.height() - height) / 2;
        return Stream.of(
                centredOn(obstacle, width, height, obstacle.bottom() + gap),
                centredOn(obstacle, width, height, obstacle.y() - gap - height),
                new Region(obstacle.right() + gap, middle, width, height),
                new Region(obstacle.x() - gap - width, middle, width, height));
    }

    private static Region centredOn(Region obstacle, int width, int height, int y) {
        return new Region(obstacle.x() + (obstacle.width() - width) / 2, y, width, height);
    }
}
