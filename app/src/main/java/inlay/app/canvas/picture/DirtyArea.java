package inlay.app.canvas.picture;

import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;

/// Rectangles waiting to be made anew. Rectangles that meet are joined when that adds little, so that few remain.
final class DirtyArea {
    /// Joining two rectangles may add this share of their own area.
    private static final double WASTE = 1.3;

    private static final int MOST = 24;

    private final List<Region> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void setTo(Region region) {
        parts.clear();
        add(region);
    }

    void add(Region region) {
        Region joined = region;
        for (int index = parts.size() - 1; index >= 0; index--) {
            Region other = parts.get(index);
            Region both = joined.union(other);
            if (both.area() <= WASTE * (joined.area() + other.area()) || parts.size() >= MOST) {
                parts.remove(index);
                joined = both;
            }
        }
        if (!joined.isEmpty()) {
            parts.add(joined);
        }
    }

    void translate(int dx, int dy, Region within) {
        parts.replaceAll(part -> part.translate(dx, dy).intersect(within));
        parts.removeIf(Region::isEmpty);
    }

    /// The rectangles waiting, which then no longer wait.
    List<Region> take() {
        List<Region> taken = List.copyOf(parts);
        parts.clear();
        return taken;
    }
}
