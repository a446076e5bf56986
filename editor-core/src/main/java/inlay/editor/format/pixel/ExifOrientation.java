package inlay.editor.format.pixel;

import inlay.editor.format.Progress;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// How a camera held the picture: the eight values of Exif's tag 274 and what turns each upright.
public enum ExifOrientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    /// The picture must be turned a quarter clockwise.
    TURNED_LEFT(true, false, true),
    TRANSVERSED(true, true, true),
    /// The picture must be turned a quarter counter-clockwise.
    TURNED_RIGHT(true, true, false);

    /// Columns become rows before anything else.
    private final boolean swapped;

    /// The stored picture is read from its right edge to the left.
    private final boolean fromRight;

    /// The stored picture is read from its bottom edge to the top.
    private final boolean fromBottom;

    ExifOrientation(boolean swapped, boolean fromRight, boolean fromBottom) {
        this.swapped = swapped;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /// The orientation for Exif's value 1 to 8; upright for any other.
    public static ExifOrientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /// Whether width and height change places.
    public boolean swapsSides() {
        return swapped;
    }

    /// Turns a stored picture upright.
    ///
    /// @param width  of the stored picture
    /// @param height of the stored picture
    public Raster upright(Raster stored, int width, int height, Progress progress) {
        if (this == UPRIGHT) {
            return stored;
        }
        int uprightWidth = swapped ? height : width;
        int uprightHeight = swapped ? width : height;
        try (RasterAssembly assembly = new RasterAssembly(uprightHeight, progress)) {
            for (int top = 0; top < uprightHeight; top += Tile.SIZE) {
                int y = top;
                int rows = Math.min(Tile.SIZE, uprightHeight - top);
                assembly.add(() -> strip(stored, width, height, new Region(0, y, uprightWidth, rows)));
            }
            return assembly.finish();
        }
    }

    private PixelBlock strip(Raster stored, int width, int height, Region wanted) {
        PixelBlock source = stored.read(sourceOf(wanted, width, height));
        PixelBlock strip = new PixelBlock(wanted.width(), wanted.height());
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            for (int y = 0; y < strip.height(); y++) {
                int to = plane * strip.area() + y * strip.width();
                int from = plane * source.area() + start(source, y);
                int step = step(source);
                for (int x = 0; x < strip.width(); x++) {
                    strip.samples()[to + x] = source.samples()[from + x * step];
                }
            }
        }
        return strip;
    }

    /// The stored pixels that make up an area of the upright picture.
    private Region sourceOf(Region wanted, int width, int height) {
        int across = swapped ? wanted.y() : wanted.x();
        int down = swapped ? wanted.x() : wanted.y();
        int acrossSize = swapped ? wanted.height() : wanted.width();
        int downSize = swapped ? wanted.width() : wanted.height();
        int left = fromRight ? width - across - acrossSize : across;
        int top = fromBottom ? height - down - downSize : down;
        return new Region(left, top, acrossSize, downSize);
    }

    /// Where in the source block a row of the upright strip begins.
    private int start(PixelBlock source, int row) {
        int across = swapped ? row : 0;
        int down = swapped ? 0 : row;
        int x = fromRight ? source.width() - 1 - across : across;
        int y = fromBottom ? source.height() - 1 - down : down;
        return y * source.width() + x;
    }

    /// How far apart in the source block two neighbours of an upright row lie.
    private int step(PixelBlock source) {
        if (swapped) {
            return fromBottom ? -source.width() : source.width();
        }
        return fromRight ? -1 : 1;
    }
}
