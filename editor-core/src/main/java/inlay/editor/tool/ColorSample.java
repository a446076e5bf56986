package inlay.editor.tool;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.PixelSource;
import java.util.Optional;

/// The colour of a picture around a pixel: the mean of a square, each pixel weighing as much as its alpha.
public final class ColorSample {
    private ColorSample() {}

    /// How large a square is averaged.
    public enum Size {
        POINT(1),
        THREE(3),
        FIVE(5),
        ELEVEN(11),
        THIRTY_ONE(31);

        private final int side;

        Size(int side) {
            this.side = side;
        }

        /// Pixels along a side; odd.
        public int side() {
            return side;
        }
    }

    /// The mean colour of the part of the square that lies on the canvas, opaque; absent where all of it is
    /// transparent or off the canvas.
    public static Optional<Rgba16> at(PixelSource source, Region canvas, int x, int y, Size size) {
        int reach = size.side() / 2;
        Region area = new Region(x - reach, y - reach, size.side(), size.side()).intersect(canvas);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        PixelBlock block = source.read(area);
        long[] sums = new long[4];
        for (int index = 0; index < block.area(); index++) {
            long alpha = block.samples()[3 * block.area() + index] & 0xFFFF;
            sums[3] += alpha;
            for (int plane = 0; plane < 3; plane++) {
                sums[plane] += alpha * (block.samples()[plane * block.area() + index] & 0xFFFF);
            }
        }
        return sums[3] == 0
                ? Optional.empty()
                : Optional.of(
                        new Rgba16(mean(sums[0], sums[3]), mean(sums[1], sums[3]), mean(sums[2], sums[3]), 65535));
    }

    private static int mean(long sum, long weight) {
        return (int) ((sum + weight / 2) / weight);
    }
}
