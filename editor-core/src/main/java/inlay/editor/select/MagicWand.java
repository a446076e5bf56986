package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayDeque;

/// Selects pixels that look like the one pointed at.
///
/// @param tolerance how far each channel may be off, 0 to 255 as Photoshop counts it, whatever the bit depth
public record MagicWand(double tolerance, Spread spread, EdgeStyle style) {
    /// The softness of the anti-aliased border in pixels, as a Gaussian's standard deviation.
    private static final double SOFTNESS = 0.5;

    /// Which similar pixels count.
    public enum Spread {
        /// Those that similar pixels connect with the one pointed at, side to side.
        CONTIGUOUS,
        /// All of the canvas.
        EVERYWHERE
    }

    public MagicWand {
        if (!(tolerance >= 0 && tolerance <= 255)) {
            throw new IllegalArgumentException("tolerance outside 0..255: " + tolerance);
        }
    }

    /// What the wand selects when it points at pixel (x, y); nothing when that is off the canvas.
    public Mask select(PixelSource source, Region canvas, int x, int y) {
        if (!canvas.contains(x, y)) {
            return Mask.NONE;
        }
        Rgba16 wanted = source.read(new Region(x, y, 1, 1)).pixel(0, 0);
        BitPlane similar = similar(source, canvas, wanted);
        Mask found =
                switch (spread) {
                    case CONTIGUOUS -> connected(similar, x, y).mask();
                    case EVERYWHERE -> similar.mask();
                };
        return switch (style) {
            case HARD -> found;
            case ANTI_ALIASED -> Feather.within(found, SOFTNESS, canvas);
        };
    }

    private BitPlane similar(PixelSource source, Region canvas, Rgba16 wanted) {
        BitPlane similar = new BitPlane(canvas);
        int limit = (int) Math.round(tolerance * 257);
        Tiles.forEach(canvas, part -> {
            PixelBlock block = source.read(part);
            int area = block.area();
            short[] samples = block.samples();
            for (int index = 0; index < area; index++) {
                if (isSimilar(samples, index, area, wanted, limit)) {
                    similar.set(part.x() + index % part.width(), part.y() + index / part.width());
                }
            }
        });
        return similar;
    }

    /// Of a pixel that is wholly transparent only the alpha is compared: its colour does not show.
    private static boolean isSimilar(short[] samples, int index, int area, Rgba16 wanted, int limit) {
        int alpha = samples[3 * area + index] & 0xFFFF;
        if (Math.abs(alpha - wanted.alpha()) > limit) {
            return false;
        }
        return alpha == 0
                || wanted.alpha() == 0
                || Math.abs((samples[index] & 0xFFFF) - wanted.red()) <= limit
                        && Math.abs((samples[area + index] & 0xFFFF) - wanted.green()) <= limit
                        && Math.abs((samples[2 * area + index] & 0xFFFF) - wanted.blue()) <= limit;
    }

    /// A place that the fill has yet to look at.
    private record Seed(int x, int y) {}

    /// The set pixels that are connected with (x, y): a fill run by run.
    private static BitPlane connected(BitPlane similar, int x, int y) {
        Region area = similar.area();
        BitPlane filled = new BitPlane(area);
        ArrayDeque<Seed> seeds = new ArrayDeque<>();
        seeds.push(new Seed(x, y));
        while (!seeds.isEmpty()) {
            Seed seed = seeds.pop();
            if (filled.get(seed.x(), seed.y())) {
                continue;
            }
            int from = similar.runStart(seed.x(), seed.y());
            int to = similar.runEnd(seed.x(), seed.y());
            filled.setRun(from, to, seed.y());
            for (int row = seed.y() - 1; row <= seed.y() + 1; row += 2) {
                if (row >= area.y() && row < area.bottom()) {
                    int next = similar.nextOnlyHere(filled, from, to, row);
                    while (next < to) {
                        seeds.push(new Seed(next, row));
                        next = similar.nextOnlyHere(filled, similar.runEnd(next, row), to, row);
                    }
                }
            }
        }
        return filled;
    }
}
