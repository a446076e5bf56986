package inlay.editor.tool.brush;

import inlay.editor.document.Locks;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;

/// The arithmetic of laying a stroke over a tile, a row at a time; straight alpha in, straight alpha out.
sealed interface PixelPaint {
    /// Writes `count` pixels from index `at` on. A pixel whose alpha in the stroke is 0 is copied bit by bit.
    ///
    /// @param base  four planes as they were before the stroke
    /// @param out   four planes to write
    /// @param alpha the stroke's alpha of each pixel of the row, 0 to 1
    void row(short[] base, short[] out, int at, int count, float[] alpha);

    static PixelPaint of(Paint paint, Locks locks) {
        return switch (paint) {
            case Paint.Ink(Rgba16 color) -> locks.transparency() ? new Recolor(color) : new Over(color);
            case Paint.Eraser(Rgba16 background) -> locks.transparency() ? new Recolor(background) : new Erase();
        };
    }

    /// Source over destination (Porter and Duff 1984).
    record Over(Rgba16 color) implements PixelPaint {
        @Override
        public void row(short[] base, short[] out, int at, int count, float[] alpha) {
            float[] share = new float[count];
            cover(base, out, 3 * Tile.AREA + at, alpha, share);
            mix(base, out, at, color, share);
        }

        /// Composites the alphas, and computes which share of each colour is the paint's. Where the stroke's alpha is
        /// 0, rounding gives the same alpha back.
        private static void cover(short[] base, short[] out, int at, float[] alpha, float[] share) {
            for (int index = 0; index < share.length; index++) {
                float over = alpha[index];
                float below = (base[at + index] & 0xFFFF) * (1 / 65535f);
                float sum = over + below * (1 - over);
                share[index] = over / Math.max(sum, 1e-9f);
                out[at + index] = (short) (int) (sum * 65535 + 0.5f);
            }
        }
    }

    /// Changes colours and leaves alpha alone.
    record Recolor(Rgba16 color) implements PixelPaint {
        @Override
        public void row(short[] base, short[] out, int at, int count, float[] alpha) {
            float[] share = new float[count];
            for (int index = 0; index < count; index++) {
                share[index] = base[3 * Tile.AREA + at + index] == 0 ? 0 : alpha[index];
            }
            System.arraycopy(base, 3 * Tile.AREA + at, out, 3 * Tile.AREA + at, count);
            mix(base, out, at, color, share);
        }
    }

    /// Lowers alpha and leaves colours alone; what becomes fully transparent loses its colour too.
    record Erase() implements PixelPaint {
        @Override
        public void row(short[] base, short[] out, int at, int count, float[] alpha) {
            for (int index = 0; index < count; index++) {
                int pixel = at + index;
                int below = base[3 * Tile.AREA + pixel] & 0xFFFF;
                int left = (int) (below * (1 - alpha[index]) + 0.5f);
                boolean gone = left == 0 && below != 0;
                out[pixel] = gone ? 0 : base[pixel];
                out[Tile.AREA + pixel] = gone ? 0 : base[Tile.AREA + pixel];
                out[2 * Tile.AREA + pixel] = gone ? 0 : base[2 * Tile.AREA + pixel];
                out[3 * Tile.AREA + pixel] = (short) left;
            }
        }
    }

    /// Draws the three colours of a row towards the paint's, each pixel by its share; a share of 0 copies it.
    private static void mix(short[] base, short[] out, int at, Rgba16 color, float[] share) {
        mix(base, out, at, color.red(), share);
        mix(base, out, Tile.AREA + at, color.green(), share);
        mix(base, out, 2 * Tile.AREA + at, color.blue(), share);
    }

    /// One plane; free of branches, so that the compiler turns it into vector instructions.
    private static void mix(short[] base, short[] out, int at, int source, float[] share) {
        for (int index = 0; index < share.length; index++) {
            float below = base[at + index] & 0xFFFF;
            out[at + index] = (short) (int) (below + (source - below) * share[index] + 0.5f);
        }
    }
}
