package inlay.editor.render;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Makes mips by halving again and again. Confined to one thread.
final class MipBuilder {
    /// Room for a plane whose squares begin before the tile.
    private static final int MOST = (Tile.SIZE + 1) * (Tile.SIZE + 1);

    private float[] from = new float[MOST];
    private float[] to = new float[MOST];
    private final float[] alpha = new float[Tile.AREA];

    /// @param phaseX how far the tile's left edge lies inside its square of 2^level pixels
    Mip of(Tile tile, int level, int phaseX, int phaseY) {
        Mip mip = blank(Tile.PLANES, level, phaseX, phaseY);
        readAlpha(tile);
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            if (plane < 3) {
                readColor(tile, plane);
            } else {
                System.arraycopy(alpha, 0, from, 0, Tile.AREA);
            }
            reduce(level, phaseX, phaseY, mip, plane);
        }
        return mip;
    }

    Mip of(MaskTile tile, int level, int phaseX, int phaseY) {
        Mip mip = blank(1, level, phaseX, phaseY);
        if (tile.isUniform()) {
            Arrays.fill(from, 0, Tile.AREA, tile.value());
        } else {
            Samples.toFloat(tile.samples(), 0, from, 0, Tile.AREA, 1);
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
            Arrays.fill(from, 0, Tile.AREA, value * (color.alpha() / 65535f));
        } else {
            Samples.toFloat(tile.planes(), plane * Tile.AREA, from, 0, Tile.AREA, 1 / 65535f);
            premultiply(from, alpha);
        }
    }

    private static void premultiply(float[] color, float[] alpha) {
        for (int i = 0; i < Tile.AREA; i++) {
            color[i] *= alpha[i];
        }
    }

    private void reduce(int level, int phaseX, int phaseY, Mip mip, int plane) {
        int width = Tile.SIZE;
        int height = Tile.SIZE;
        for (int step = 0; step < level; step++) {
            int shiftX = phaseX >> step & 1;
            int shiftY = phaseY >> step & 1;
            int halfWidth = (width + shiftX + 1) >> 1;
            int halfHeight = (height + shiftY + 1) >> 1;
            halve(width, height, shiftX, shiftY, halfWidth, halfHeight);
            width = halfWidth;
            height = halfHeight;
            float[] done = to;
            to = from;
            from = done;
        }
        Samples.toShort(from, 0, mip.samples(), plane * mip.area(), mip.area(), 1);
    }

    private void halve(int width, int height, int shiftX, int shiftY, int halfWidth, int halfHeight) {
        for (int y = 0; y < halfHeight; y++) {
            int upper = 2 * y - shiftY;
            int lower = upper + 1;
            for (int x = 0; x < halfWidth; x++) {
                int left = 2 * x - shiftX;
                float sum = 0;
                if (upper >= 0) {
                    sum += pair(upper * width, left, width);
                }
                if (lower < height) {
                    sum += pair(lower * width, left, width);
                }
                to[y * halfWidth + x] = sum * 0.25f;
            }
        }
    }

    private float pair(int row, int left, int width) {
        float sum = left >= 0 ? from[row + left] : 0;
        return left + 1 < width ? sum + from[row + left + 1] : sum;
    }
}
