package inlay.editor.render;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Makes mips. Confined to one thread.
final class MipBuilder {
    private final float[] values = new float[Tile.AREA];
    private final float[] sums = new float[Tile.SIZE];
    private final float[] alpha = new float[Tile.AREA];

    /// @param phaseX how far the tile's left edge lies inside its square of 2^level pixels
    Mip of(Tile tile, int level, int phaseX, int phaseY) {
        Mip mip = blank(Tile.PLANES, level, phaseX, phaseY);
        readAlpha(tile);
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            if (plane < 3) {
                readColor(tile, plane);
            } else {
                System.arraycopy(alpha, 0, values, 0, Tile.AREA);
            }
            reduce(level, phaseX, phaseY, mip, plane);
        }
        return mip;
    }

    Mip of(MaskTile tile, int level, int phaseX, int phaseY) {
        Mip mip = blank(1, level, phaseX, phaseY);
        if (tile.isUniform()) {
            Arrays.fill(values, 0, Tile.AREA, tile.value());
        } else {
            Samples.toFloat(tile.samples(), 0, values, 0, Tile.AREA, 1);
        }
        reduce(level, phaseX, phaseY, mip, 0);
        return mip;
    }

    private static Mip blank(int planes, int level, int phaseX, int phaseY) {
        int width = pixels(Tile.SIZE, level, phaseX);
        int height = pixels(Tile.SIZE, level, phaseY);
        return new Mip(width, height, MipCache.phase(phaseX, phaseY), new short[planes * width * height]);
    }

    private static int pixels(int size, int level, int phase) {
        return (size + phase + (1 << level) - 1) >> level;
    }

    private void readAlpha(Tile tile) {
        if (tile.isUniform()) {
            Arrays.fill(alpha, tile.color().alpha());
        } else {
            Samples.toFloat(tile.planes(), 3 * Tile.AREA, alpha, 0, Tile.AREA, 1);
        }
    }

    private void readColor(Tile tile, int plane) {
        if (tile.isUniform()) {
            Rgba16 color = tile.color();
            int value = plane == 0 ? color.red() : plane == 1 ? color.green() : color.blue();
            Arrays.fill(values, 0, Tile.AREA, value * (color.alpha() / 65535f));
        } else {
            Samples.toFloat(tile.planes(), plane * Tile.AREA, values, 0, Tile.AREA, 1 / 65535f);
            multiply(values, alpha);
        }
    }

    private static void multiply(float[] values, float[] factors) {
        for (int i = 0; i < Tile.AREA; i++) {
            values[i] *= factors[i];
        }
    }

    /// Sums whole rows first, which runs along memory, and what is left of them across.
    private void reduce(int level, int phaseX, int phaseY, Mip mip, int plane) {
        float share = 1f / (1 << 2 * level);
        for (int y = 0; y < mip.height(); y++) {
            Arrays.fill(sums, 0);
            int bottom = Math.min(Tile.SIZE, (y + 1 << level) - phaseY);
            for (int row = Math.max(0, (y << level) - phaseY); row < bottom; row++) {
                addRow(values, row * Tile.SIZE, sums);
            }
            int to = plane * mip.area() + y * mip.width();
            for (int x = 0; x < mip.width(); x++) {
                int right = Math.min(Tile.SIZE, (x + 1 << level) - phaseX);
                float sum = 0;
                for (int column = Math.max(0, (x << level) - phaseX); column < right; column++) {
                    sum += sums[column];
                }
                mip.samples()[to + x] = (short) (int) Math.fma(sum, share, 0.5f);
            }
        }
    }

    private static void addRow(float[] from, int start, float[] sums) {
        for (int i = 0; i < Tile.SIZE; i++) {
            sums[i] += from[start + i];
        }
    }
}
