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
            int[] source = {color.red(), color.green(), color.blue()};
            for (int index = 0; index < count; index++) {
                int pixel = at + index;
                float over = alpha[index];
                int below = base[3 * Tile.AREA + pixel] & 0xFFFF;
                if (over == 0 || below == 65535) {
                    mix(base, out, pixel, source, over);
                    out[3 * Tile.AREA + pixel] = (short) below;
                    continue;
                }
                float kept = below / 65535f * (1 - over);
                float sum = over + kept;
                mix(base, out, pixel, source, over / sum);
                out[3 * Tile.AREA + pixel] = (short) (int) (sum * 65535 + 0.5f);
            }
        }
    }

    /// Changes colours and leaves alpha alone.
    record Recolor(Rgba16 color) implements PixelPaint {
        @Override
        public void row(short[] base, short[] out, int at, int count, float[] alpha) {
            int[] source = {color.red(), color.green(), color.blue()};
            for (int index = 0; index < count; index++) {
                int pixel = at + index;
                short below = base[3 * Tile.AREA + pixel];
                mix(base, out, pixel, source, below == 0 ? 0 : alpha[index]);
                out[3 * Tile.AREA + pixel] = below;
            }
        }
    }

    /// Lowers alpha and leaves colours alone; what becomes fully transparent loses its colour too.
    record Erase() implements PixelPaint {
        @Override
        public void row(short[] base, short[] out, int at, int count, float[] alpha) {
            for (int index = 0; index < count; index++) {
                int pixel = at + index;
                int below = base[3 * Tile.AREA + pixel] & 0xFFFF;
                int left = alpha[index] == 0 ? below : (int) (below * (1 - alpha[index]) + 0.5f);
                boolean gone = left == 0 && below != 0;
                out[pixel] = gone ? 0 : base[pixel];
                out[Tile.AREA + pixel] = gone ? 0 : base[Tile.AREA + pixel];
                out[2 * Tile.AREA + pixel] = gone ? 0 : base[2 * Tile.AREA + pixel];
                out[3 * Tile.AREA + pixel] = (short) left;
            }
        }
    }

    private static void mix(short[] base, short[] out, int pixel, int[] source, float share) {
        for (int plane = 0; plane < 3; plane++) {
            int at = plane * Tile.AREA + pixel;
            int below = base[at] & 0xFFFF;
            out[at] = (short) (int) (below + (source[plane] - below) * share + 0.5f);
        }
    }
}
