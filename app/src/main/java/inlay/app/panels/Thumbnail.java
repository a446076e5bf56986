package inlay.app.panels;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.image.BufferedImage;

/// Small pictures of rasters and masks, averaged over a few samples a pixel, so that making one takes a millisecond
/// or two whatever the size of the original.
public final class Thumbnail {
    private static final int SAMPLES = 3;

    private Thumbnail() {}

    /// The largest size with the proportions of `area` inside a box; at least one pixel each way.
    public static java.awt.Dimension fit(Region area, int boxWidth, int boxHeight) {
        double scale = Math.min((double) boxWidth / area.width(), (double) boxHeight / area.height());
        return new java.awt.Dimension((int) Math.clamp(Math.round(area.width() * scale), 1, boxWidth), (int)
                Math.clamp(Math.round(area.height() * scale), 1, boxHeight));
    }

    /// The area of a raster, with alpha.
    public static BufferedImage of(Raster raster, Region area, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, average(raster, area, x, y, width, height));
            }
        }
        return image;
    }

    /// The area of a mask, white where it covers.
    public static BufferedImage of(Mask mask, Region area, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                long sum = 0;
                for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
                    sum += mask.at(column(area, x, sample, width), row(area, y, sample, height));
                }
                int grey = (int) (sum / (SAMPLES * SAMPLES) >> 8);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return image;
    }

    private static int average(Raster raster, Region area, int x, int y, int width, int height) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double alpha = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            Rgba16 color = raster.pixel(column(area, x, sample, width), row(area, y, sample, height));
            red += (double) color.red() * color.alpha();
            green += (double) color.green() * color.alpha();
            blue += (double) color.blue() * color.alpha();
            alpha += color.alpha();
        }
        if (alpha == 0) {
            return 0;
        }
        return new Rgba16((int) (red / alpha), (int) (green / alpha), (int) (blue / alpha), (int)
                        (alpha / (SAMPLES * SAMPLES)))
                .toArgb8();
    }

    private static int column(Region area, int x, int sample, int width) {
        double inside = (sample % SAMPLES + 0.5) / SAMPLES;
        return area.x() + (int) ((x + inside) * area.width() / width);
    }

    private static int row(Region area, int y, int sample, int height) {
        double inside = (sample / SAMPLES + 0.5) / SAMPLES;
        return area.y() + (int) ((y + inside) * area.height() / height);
    }
}
