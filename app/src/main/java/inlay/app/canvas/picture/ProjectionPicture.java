package inlay.app.canvas.picture;

import inlay.editor.raster.Region;
import inlay.editor.render.DisplayTile;
import inlay.editor.render.Projection;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Reads a projection's tiles. A tile that was never made is stood in for by finer ones, then by coarser ones, so that
/// zooming never shows a hole where there was a picture.
public final class ProjectionPicture implements PictureSource {
    private static final int SIZE = DisplayTile.SIZE;

    private final Projection projection;
    private final IntSupplier vacant;

    /// What nothing is known of yet is transparent.
    public ProjectionPicture(Projection projection) {
        this(projection, () -> 0);
    }

    /// @param vacant the opaque `0xFFRRGGBB` of what nothing is known of yet: a calm ground rather than the
    ///     checkerboard, which would flash before every opaque picture
    public ProjectionPicture(Projection projection, IntSupplier vacant) {
        this.projection = projection;
        this.vacant = vacant;
    }

    /// The level that a view at some zoom draws from.
    public static int level(double zoom) {
        return Scaling.level(zoom);
    }

    @Override
    public boolean read(int level, Region area, int[] pixels) {
        Region cells = Region.between(
                Math.floorDiv(area.x(), SIZE),
                Math.floorDiv(area.y(), SIZE),
                Math.ceilDiv(area.right(), SIZE),
                Math.ceilDiv(area.bottom(), SIZE));
        boolean known = false;
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                Region part = new Region(column * SIZE, row * SIZE, SIZE, SIZE).intersect(area);
                Optional<DisplayTile> tile = projection.tile(level, column, row);
                if (tile.isPresent()) {
                    copy(tile.get(), part, area, pixels);
                    known = true;
                } else {
                    known |= standIn(level, part, area, pixels);
                }
            }
        }
        return known;
    }

    private static void copy(DisplayTile tile, Region part, Region area, int[] pixels) {
        for (int y = part.y(); y < part.bottom(); y++) {
            int from = (y & SIZE - 1) * SIZE + (part.x() & SIZE - 1);
            System.arraycopy(tile.argb(), from, pixels, place(area, part.x(), y), part.width());
        }
    }

    private boolean standIn(int level, Region part, Region area, int[] pixels) {
        boolean coarse = coarser(level, part, area, pixels);
        boolean fine = level > 0 && finer(level, part, area, pixels);
        return coarse || fine;
    }

    private boolean coarser(int level, Region part, Region area, int[] pixels) {
        for (int steps = 1; level + steps <= Projection.MAX_LEVEL; steps++) {
            int column = part.x() >> steps + 7;
            int row = part.y() >> steps + 7;
            Optional<DisplayTile> tile = projection.peek(level + steps, column, row);
            if (tile.isPresent()) {
                enlarge(tile.get(), steps, part, area, pixels);
                return true;
            }
        }
        for (int y = part.y(); y < part.bottom(); y++) {
            int at = place(area, part.x(), y);
            Arrays.fill(pixels, at, at + part.width(), vacant.getAsInt());
        }
        return false;
    }

    private static void enlarge(DisplayTile tile, int steps, Region part, Region area, int[] pixels) {
        for (int y = part.y(); y < part.bottom(); y++) {
            int from = (y >> steps & SIZE - 1) * SIZE;
            int at = place(area, part.x(), y);
            for (int x = part.x(); x < part.right(); x++) {
                pixels[at++] = tile.argb()[from + (x >> steps & SIZE - 1)];
            }
        }
    }

    /// Takes every second pixel of every second row of the finer tiles there are.
    private boolean finer(int level, Region part, Region area, int[] pixels) {
        int half = SIZE / 2;
        boolean known = false;
        for (int quarter = 0; quarter < 4; quarter++) {
            int column = 2 * (part.x() / SIZE) + quarter % 2;
            int row = 2 * (part.y() / SIZE) + quarter / 2;
            Optional<DisplayTile> tile = projection.peek(level - 1, column, row);
            if (tile.isPresent()) {
                known = true;
                Region corner = new Region(column * half, row * half, half, half).intersect(part);
                for (int y = corner.y(); y < corner.bottom(); y++) {
                    int from = (2 * y & SIZE - 1) * SIZE;
                    int at = place(area, corner.x(), y);
                    for (int x = corner.x(); x < corner.right(); x++) {
                        pixels[at++] = tile.get().argb()[from + (2 * x & SIZE - 1)];
                    }
                }
            }
        }
        return known;
    }

    private static int place(Region area, int x, int y) {
        return (y - area.y()) * area.width() + x - area.x();
    }
}
