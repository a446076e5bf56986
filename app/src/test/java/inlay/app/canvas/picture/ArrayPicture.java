package inlay.app.canvas.picture;

import inlay.editor.raster.Region;
import java.util.function.IntBinaryOperator;

/// A picture from a function of level 0; coarser levels are means of two by two, of as many as there are at the edges.
public final class ArrayPicture implements PictureSource {
    private final int width;
    private final int height;
    private final IntBinaryOperator pixel;

    public ArrayPicture(int width, int height, IntBinaryOperator pixel) {
        this.width = width;
        this.height = height;
        this.pixel = pixel;
    }

    @Override
    public boolean read(int level, Region area, int[] pixels) {
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                pixels[y * area.width() + x] = at(level, area.x() + x, area.y() + y);
            }
        }
        return true;
    }

    private int at(int level, int x, int y) {
        int[] sums = new int[4];
        int count = 0;
        for (int row = y << level; row < Math.min(height, y + 1 << level); row++) {
            for (int column = x << level; column < Math.min(width, x + 1 << level); column++) {
                int argb = pixel.applyAsInt(column, row);
                for (int channel = 0; channel < 4; channel++) {
                    sums[channel] += argb >>> 8 * channel & 255;
                }
                count++;
            }
        }
        int mean = 0;
        for (int channel = 0; channel < 4; channel++) {
            mean |= (sums[channel] + count / 2) / count << 8 * channel;
        }
        return mean;
    }
}
