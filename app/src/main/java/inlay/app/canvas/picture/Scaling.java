package inlay.app.canvas.picture;

import inlay.editor.raster.Region;

/// One axis of drawing the picture at a zoom: which pixels of which level make a device pixel, and with which
/// weights.
///
/// From 100 % upwards a device pixel shows the one pixel at its middle. Below, the level just above the wanted size
/// is averaged over the one to two pixels that a device pixel covers; this passes without a step into exact pixels at
/// 100 % and into the next level at each halving.
///
/// @param first  for each device pixel the first source pixel
/// @param second weight of the pixel after it, of 256
/// @param third  weight of the one after that, of 256
/// @param starts whether the device pixel before it, shown or not, begins with another source pixel
@SuppressWarnings("ArrayRecordComponent") // built once for a drawing pass, never compared
record Scaling(int[] first, int[] second, int[] third, boolean[] starts) {
    static final int ONE = 256;

    /// The level to draw from at a zoom.
    static int level(double zoom) {
        return zoom >= 1 ? 0 : Math.max(0, (int) Math.floor(-Math.log(zoom) / Math.log(2) + 1e-9));
    }

    /// The size of a level along one axis.
    static int levelSize(int canvasSize, int level) {
        return (int) ((canvasSize + (1L << level) - 1) >> level);
    }

    /// @param from   first device pixel, counted from the canvas' edge
    /// @param count  device pixels
    /// @param zoom   device pixels a canvas pixel
    /// @param canvas canvas pixels along this axis
    static Scaling of(int from, int count, double zoom, int canvas) {
        Scaling scaling = new Scaling(new int[count], new int[count], new int[count], new boolean[count]);
        int level = level(zoom);
        double ratio = 1 / (zoom * (1L << level));
        int last = levelSize(canvas, level) - 1;
        for (int index = 0; index < count; index++) {
            if (zoom >= 1) {
                int pixel = (int) Math.floor((from + index + 0.5) / zoom);
                scaling.first[index] = Math.clamp(pixel, 0, last);
                scaling.starts[index] = pixel != (int) Math.floor((from + index - 0.5) / zoom);
            } else {
                scaling.average(index, (from + index) * ratio, (from + index + 1) * ratio, last);
            }
        }
        return scaling;
    }

    /// Averages rows of the source into one.
    ///
    /// @param index  the device row, among those of this axis
    /// @param pixels the source pixels of `area`
    /// @param row    receives as many pixels as `area` is wide
    void meanRow(int index, int[] pixels, Region area, int[] row) {
        int at = (first[index] - area.y()) * area.width();
        int beyond = second[index];
        int farther = third[index];
        if (beyond == 0) {
            System.arraycopy(pixels, at, row, 0, area.width());
            return;
        }
        int next = at + area.width();
        if (farther == 0) {
            for (int column = 0; column < area.width(); column++) {
                row[column] = PixelMath.mean(pixels[at + column], pixels[next + column], beyond);
            }
            return;
        }
        int last = next + area.width();
        for (int column = 0; column < area.width(); column++) {
            row[column] =
                    PixelMath.mean(pixels[at + column], pixels[next + column], pixels[last + column], beyond, farther);
        }
    }

    /// Averages the pixels of a row into device pixels.
    ///
    /// @param row   source pixels from column `left` on
    /// @param at    place of the first device pixel in `pixels`
    void meanOfRow(int[] row, int left, int[] pixels, int at) {
        for (int index = 0; index < first.length; index++) {
            int from = first[index] - left;
            int beyond = second[index];
            if (beyond == 0) {
                pixels[at + index] = row[from];
            } else if (third[index] == 0) {
                pixels[at + index] = PixelMath.mean(row[from], row[from + 1], beyond);
            } else {
                pixels[at + index] = PixelMath.mean(row[from], row[from + 1], row[from + 2], beyond, third[index]);
            }
        }
    }

    /// Source pixels from the first to the last one needed.
    int span() {
        int end = first.length - 1;
        int reach = third[end] > 0 ? 2 : second[end] > 0 ? 1 : 0;
        return first[end] + reach + 1 - first[0];
    }

    private void average(int index, double left, double right, int last) {
        int start = Math.clamp((int) Math.floor(left + 1e-6), 0, last);
        first[index] = start;
        int beyondFirst = share(right - (start + 1), right - left);
        int beyondSecond = Math.min(beyondFirst, share(right - (start + 2), right - left));
        second[index] = start + 1 > last ? 0 : start + 2 > last ? beyondFirst : beyondFirst - beyondSecond;
        third[index] = start + 2 > last ? 0 : beyondSecond;
    }

    private static int share(double covered, double whole) {
        return (int) Math.round(ONE * Math.clamp(covered / whole, 0.0, 1.0));
    }

    /// The source pixels that a rectangle of device pixels needs.
    static Region source(Scaling columns, Scaling rows) {
        return new Region(columns.first[0], rows.first[0], columns.span(), rows.span());
    }
}
