package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import inlay.editor.select.Point;
import java.util.List;

/// Looks every new pixel up through the map's way back. What gets smaller is shrunk along its own axes first, so that
/// no pixel is skipped.
final class AffineMapping implements RasterMapping {
    private final Affine map;
    private final Affine back;
    private final Resampling resampling;

    private AffineMapping(Affine map, Resampling resampling) {
        this.map = map;
        this.back = map.inverse();
        this.resampling = resampling;
    }

    /// The mapping that is the least work: a translation, a scaling, or the whole of it.
    static RasterMapping of(Affine map, Resampling resampling) {
        boolean straight = map.xy() == 0 && map.yx() == 0 && map.xx() > 0 && map.yy() > 0;
        boolean whole = map.dx() == Math.rint(map.dx()) && map.dy() == Math.rint(map.dy());
        if (straight && whole && map.xx() == 1 && map.yy() == 1) {
            return new Translation((int) map.dx(), (int) map.dy());
        }
        if (straight) {
            return Scaling.by(map.xx(), map.yy(), map.dx(), map.dy(), resampling);
        }
        double shrinkX = Math.min(1, Math.hypot(map.xx(), map.yx()));
        double shrinkY = Math.min(1, Math.hypot(map.xy(), map.yy()));
        if (resampling == Resampling.NEAREST || shrinkX > 0.99 && shrinkY > 0.99) {
            return new AffineMapping(map, resampling);
        }
        Affine rest = Affine.scaling(1 / shrinkX, 1 / shrinkY, new Point(0, 0)).then(map);
        return Scaling.by(shrinkX, shrinkY, 0, 0, resampling).then(new AffineMapping(rest, resampling));
    }

    @Override
    public Raster map(Raster raster) {
        Region bounds = raster.bounds();
        return bounds.isEmpty()
                ? Raster.EMPTY
                : Raster.EMPTY.rewrite(around(map, reached(bounds)), (cell, before) -> tile(raster, cell));
    }

    @Override
    public Region map(Region area) {
        return around(map, area);
    }

    @Override
    public Mask map(Mask mask) {
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        Region bounds = mask.bounds();
        return bounds.isEmpty()
                ? blank
                : blank.rewrite(around(map, reached(bounds)), (cell, before) -> maskTile(mask, cell));
    }

    private Tile tile(Raster raster, Region cell) {
        Region from = reached(around(back, cell));
        return Planes.isBlank(raster, from)
                ? Tile.TRANSPARENT
                : Planes.turnedTile(looked(Planes.of(raster.read(from)), from, cell));
    }

    private MaskTile maskTile(Mask mask, Region cell) {
        Region from = reached(around(back, cell));
        return Planes.turnedMaskTile(looked(Planes.of(mask.read(from)), from, cell)[0]);
    }

    private Region reached(Region area) {
        return area.grow((int) Math.ceil(resampling.radius()) + 1);
    }

    /// The smallest region around what a map makes of another.
    private static Region around(Affine map, Region area) {
        List<Point> corners = List.of(
                map.apply(area.x(), area.y()),
                map.apply(area.right(), area.y()),
                map.apply(area.x(), area.bottom()),
                map.apply(area.right(), area.bottom()));
        return Region.between(
                (int) Math.floor(corners.stream().mapToDouble(Point::x).min().orElseThrow()),
                (int) Math.floor(corners.stream().mapToDouble(Point::y).min().orElseThrow()),
                (int) Math.ceil(corners.stream().mapToDouble(Point::x).max().orElseThrow()),
                (int) Math.ceil(corners.stream().mapToDouble(Point::y).max().orElseThrow()));
    }

    /// The new pixels of each plane, 128 columns of 128.
    private float[][] looked(Planes from, Region area, Region cell) {
        float[][] looked = new float[from.samples().length][Tile.AREA];
        int taps = (int) Math.ceil(2 * resampling.radius());
        float[] across = new float[taps];
        float[] down = new float[taps];
        for (int index = 0; index < Tile.AREA; index++) {
            Point place = back.apply(cell.x() + (index >> Tile.SHIFT) + 0.5, cell.y() + (index & Tile.SIZE - 1) + 0.5);
            int left = first(place.x());
            int top = first(place.y());
            weigh(across, left, place.x());
            weigh(down, top, place.y());
            int at = (top - area.y()) * from.stride() + left - area.x();
            for (int plane = 0; plane < looked.length; plane++) {
                looked[plane][index] = sum(from.samples()[plane], at, from.stride(), across, down);
            }
        }
        return looked;
    }

    /// The first old pixel that the kernel around a place reaches.
    private int first(double place) {
        return resampling == Resampling.NEAREST
                ? (int) Math.floor(place)
                : (int) Math.ceil(place - resampling.radius() - 0.5);
    }

    private void weigh(float[] weights, int first, double place) {
        float sum = 0;
        for (int index = 0; index < weights.length; index++) {
            double distance = Math.abs(first + index + 0.5 - place);
            weights[index] = (float) resampling.weight(Math.min(distance, resampling.radius()));
            sum += weights[index];
        }
        for (int index = 0; index < weights.length; index++) {
            weights[index] /= sum;
        }
    }

    private static float sum(float[] plane, int at, int stride, float[] across, float[] down) {
        float sum = 0;
        for (int y = 0; y < down.length; y++) {
            float row = 0;
            for (int x = 0; x < across.length; x++) {
                row += across[x] * plane[at + y * stride + x];
            }
            sum += down[y] * row;
        }
        return sum;
    }
}
