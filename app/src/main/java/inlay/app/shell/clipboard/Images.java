package inlay.app.shell.clipboard;

import inlay.editor.raster.PixelBlock;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;

/// AWT's images as the editor's pixels and back; 8 bits a channel, sRGB.
public final class Images {
    private Images() {}

    public static PixelBlock pixels(Image image) {
        BufferedImage argb = argb(image);
        int width = argb.getWidth();
        int height = argb.getHeight();
        PixelBlock block = new PixelBlock(width, height);
        int[] row = new int[width];
        short[] samples = block.samples();
        int area = block.area();
        for (int y = 0; y < height; y++) {
            argb.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int index = y * width + x;
                samples[index] = widened(row[x] >> 16);
                samples[area + index] = widened(row[x] >> 8);
                samples[2 * area + index] = widened(row[x]);
                samples[3 * area + index] = widened(row[x] >> 24);
            }
        }
        return block;
    }

    /// Straight alpha, rounded to 8 bits.
    public static BufferedImage image(PixelBlock block) {
        BufferedImage image = new BufferedImage(block.width(), block.height(), BufferedImage.TYPE_INT_ARGB);
        short[] samples = block.samples();
        int area = block.area();
        int[] row = new int[block.width()];
        for (int y = 0; y < block.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                int index = y * row.length + x;
                row[x] = narrowed(samples[3 * area + index]) << 24
                        | narrowed(samples[index]) << 16
                        | narrowed(samples[area + index]) << 8
                        | narrowed(samples[2 * area + index]);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    /// Drawn, not asked pixel by pixel: reading grey images by `getRGB` would take their values for linear light.
    private static BufferedImage argb(Image image) {
        if (image instanceof BufferedImage buffered && buffered.getType() == BufferedImage.TYPE_INT_ARGB) {
            return buffered;
        }
        BufferedImage drawn =
                new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return drawn;
    }

    private static short widened(int eightBits) {
        return (short) ((eightBits & 255) * 257);
    }

    private static int narrowed(short sample) {
        return ((sample & 0xFFFF) * 255 + 32767) / 65535;
    }
}
