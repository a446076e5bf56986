package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.util.Arrays;
import java.util.List;

/// Selects the colours near some samples, all over the canvas; the further a colour is off, the less.
///
/// A pixel is covered by 1 - d / (fuzziness + 1), where d is the distance between its colour and the nearest sample, as
/// the root of the sum of the squared differences of red, green and blue counted 0 to 255; and by its alpha.
///
/// @param samples   at least one; their alpha does not count
/// @param fuzziness 0 (hardly more than the very colour) to 200
public record ColorRange(List<Rgba16> samples, double fuzziness) {
    public ColorRange {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("a color range without a color");
        }
        if (!(fuzziness >= 0 && fuzziness <= 200)) {
            throw new IllegalArgumentException("fuzziness outside 0..200: " + fuzziness);
        }
    }

    public Mask select(PixelSource source, Region canvas) {
        return Mask.NONE.rewrite(canvas, (cell, before) -> tile(source, cell.intersect(canvas), cell));
    }

    private MaskTile tile(PixelSource source, Region part, Region cell) {
        PixelBlock block = source.read(part);
        int area = block.area();
        float[] nearest = new float[area];
        Arrays.fill(nearest, Float.MAX_VALUE);
        for (Rgba16 sample : samples) {
            approach(nearest, block, sample);
        }
        float reach = (float) (fuzziness + 1) * 257;
        short[] covered = new short[Tile.AREA];
        for (int index = 0; index < area; index++) {
            float likeness = Math.max(0, 1 - (float) Math.sqrt(nearest[index]) / reach);
            int alpha = block.samples()[3 * area + index] & 0xFFFF;
            int at = (part.y() - cell.y() + index / part.width()) * Tile.SIZE
                    + part.x()
                    - cell.x()
                    + index % part.width();
            covered[at] = (short) Math.round(likeness * alpha);
        }
        return MaskTile.of(covered);
    }

    private static void approach(float[] nearest, PixelBlock block, Rgba16 sample) {
        short[] samples = block.samples();
        int area = block.area();
        for (int index = 0; index < area; index++) {
            float red = (samples[index] & 0xFFFF) - sample.red();
            float green = (samples[area + index] & 0xFFFF) - sample.green();
            float blue = (samples[2 * area + index] & 0xFFFF) - sample.blue();
            nearest[index] = Math.min(nearest[index], red * red + green * green + blue * blue);
        }
    }
}
