package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// One bit a pixel, in whole tiles that cover an area. Threads may write different tiles at once.
final class BitPlane {
    private final Region area;
    private final int left;
    private final int top;
    private final int wordsPerRow;
    private final long[] words;

    BitPlane(Region area) {
        this.area = area;
        this.left = area.x() >> Tile.SHIFT << Tile.SHIFT;
        this.top = area.y() >> Tile.SHIFT << Tile.SHIFT;
        int columns = (area.right() - 1 >> Tile.SHIFT) - (left >> Tile.SHIFT) + 1;
        this.wordsPerRow = columns * Tile.SIZE / Long.SIZE;
        int rows = (area.bottom() - 1 >> Tile.SHIFT) - (top >> Tile.SHIFT) + 1;
        this.words = new long[wordsPerRow * rows * Tile.SIZE];
    }

    Region area() {
        return area;
    }

    void set(int x, int y) {
        words[word(x, y)] |= 1L << x;
    }

    boolean get(int x, int y) {
        return (words[word(x, y)] >>> x & 1) != 0;
    }

    /// Sets the pixels `from` (inside) to `to` (outside) of a row.
    void setRun(int from, int to, int y) {
        for (int x = from; x < to; x = (x | Long.SIZE - 1) + 1) {
            words[word(x, y)] |= bits(x, to);
        }
    }

    /// The first pixel at or after x, and before `limit`, that is set here and not in `other`; `limit` if none is.
    int nextOnlyHere(BitPlane other, int x, int limit, int y) {
        for (int at = x; at < limit; at = (at | Long.SIZE - 1) + 1) {
            int index = word(at, y);
            long candidates = words[index] & ~other.words[index] & bits(at, limit);
            if (candidates != 0) {
                return (at & -Long.SIZE) + Long.numberOfTrailingZeros(candidates);
            }
        }
        return limit;
    }

    /// The first pixel after x that is not set; the area's right side at most.
    int runEnd(int x, int y) {
        for (int at = x; at < area.right(); at = (at | Long.SIZE - 1) + 1) {
            long clear = ~words[word(at, y)] & bits(at, area.right());
            if (clear != 0) {
                return (at & -Long.SIZE) + Long.numberOfTrailingZeros(clear);
            }
        }
        return area.right();
    }

    /// The first pixel of the set run that ends with x.
    int runStart(int x, int y) {
        for (int at = x; at >= area.x(); at = (at & -Long.SIZE) - 1) {
            long clear = ~words[word(at, y)] & -1L >>> Long.SIZE - 1 - (at & Long.SIZE - 1);
            if (clear != 0) {
                return Math.max(area.x(), (at & -Long.SIZE) + Long.SIZE - Long.numberOfLeadingZeros(clear));
            }
        }
        return area.x();
    }

    /// Full coverage where a bit is set.
    Mask mask() {
        return Mask.NONE.rewrite(area, (cell, before) -> tile(cell));
    }

    private MaskTile tile(Region cell) {
        short[] samples = new short[Tile.AREA];
        for (int row = 0; row < Tile.SIZE; row++) {
            int index = word(cell.x(), cell.y() + row);
            for (int column = 0; column < Tile.SIZE; column++) {
                long bit = words[index + column / Long.SIZE] >>> column & 1;
                samples[row * Tile.SIZE + column] = (short) -bit;
            }
        }
        return MaskTile.of(samples);
    }

    private int word(int x, int y) {
        return (y - top) * wordsPerRow + (x - left >> 6);
    }

    /// The bits of x's word from x to `limit`.
    private static long bits(int x, int limit) {
        long from = -1L << x;
        int beyond = limit - (x & -Long.SIZE);
        return beyond >= Long.SIZE ? from : from & (1L << beyond) - 1;
    }
}
