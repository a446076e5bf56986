package inlay.app.canvas.picture;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Region;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes rectangles of a view's image: the surround outside the canvas; inside, the scaled picture over the
/// checkerboard, the tint and the pixel grid. Large rectangles are made by several threads in bands.
final class PicturePainter {
    private static final int BAND = 32;
    private static final int WORTH_SHARING = 1 << 16;

    private final PictureSource source;
    private final ViewGeometry geometry;
    private final Region canvas;
    private final Surround surround;
    private final Checkerboard checkerboard;
    private final Optional<MaskTint> tint;
    private final Optional<PixelGrid> grid;
    private final int[] pixels;

    /// @param pixels the image, rows of the view's width
    PicturePainter(PictureSource source, ViewGeometry geometry, ViewStyle style, Optional<Tint> tint, int[] pixels) {
        this.source = source;
        this.geometry = geometry;
        this.canvas = geometry.canvasOnDevice();
        this.surround = new Surround(
                canvas,
                geometry.view().width(),
                style.surround().getRGB(),
                style.shadow().getRGB(),
                style.shadowRadius());
        this.checkerboard = new Checkerboard(
                style.checkerLight().getRGB(), style.checkerDark().getRGB(), style.checkerSize());
        this.tint = tint.map(shown -> new MaskTint(shown, geometry.zoom()));
        this.grid = style.grid().flatMap(color -> PixelGrid.at(geometry.zoom(), color.getRGB()));
        this.pixels = pixels;
    }

    void paint(Region area) {
        Region inside = area.intersect(canvas);
        paintSurround(area, inside);
        if (inside.isEmpty()) {
            return;
        }
        Region part = inside.translate(-canvas.x(), -canvas.y());
        Scaling columns = Scaling.of(
                part.x(), part.width(), geometry.zoom(), geometry.canvas().width());
        IntStream bands = IntStream.range(0, Math.ceilDiv(part.height(), BAND));
        (part.area() < WORTH_SHARING ? bands : bands.parallel()).forEach(index -> {
            int top = part.y() + index * BAND;
            int height = Math.min(BAND, part.bottom() - top);
            paintBand(new Region(part.x(), top, part.width(), height), columns);
        });
    }

    /// @param band device pixels counted from the canvas' corner
    private void paintBand(Region band, Scaling columns) {
        Scaling rows = Scaling.of(
                band.y(), band.height(), geometry.zoom(), geometry.canvas().height());
        Region needed = Scaling.source(columns, rows);
        int[] level = new int[Math.toIntExact(needed.area())];
        boolean known = source.read(Scaling.level(geometry.zoom()), needed, level);
        int[] row = new int[needed.width()];
        for (int line = 0; line < band.height(); line++) {
            int at = (canvas.y() + band.y() + line) * geometry.view().width() + canvas.x() + band.x();
            if (known) {
                rows.meanRow(line, level, needed, row);
                columns.meanOfRow(row, needed.x(), pixels, at);
            } else {
                Arrays.fill(pixels, at, at + band.width(), level[0]);
            }
            if (known || level[0] >>> 24 != 255) {
                putOnCheckerboard(band.x(), band.y() + line, band.width(), at);
            }
            int y = band.y() + line;
            tint.ifPresent(shown -> shown.paintRow(band.x(), y, band.width(), pixels, at));
            int edge = line;
            grid.ifPresent(lines -> lines.paintRow(columns, rows, edge, band, pixels, at));
        }
    }

    private void putOnCheckerboard(int x, int y, int count, int at) {
        for (int index = 0; index < count; index++) {
            int pixel = pixels[at + index];
            if (pixel >>> 24 != 255) {
                pixels[at + index] = PixelMath.over(pixel, checkerboard.at(x + index, y));
            }
        }
    }

    private void paintSurround(Region area, Region inside) {
        int width = geometry.view().width();
        for (int y = area.y(); y < area.bottom(); y++) {
            boolean crosses = y >= inside.y() && y < inside.bottom() && !inside.isEmpty();
            int left = crosses ? inside.x() - area.x() : area.width();
            surround.paintRow(area.x(), y, left, pixels, y * width + area.x());
            if (crosses) {
                surround.paintRow(inside.right(), y, area.right() - inside.right(), pixels, y * width + inside.right());
            }
        }
    }
}
