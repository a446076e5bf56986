package inlay.editor.format.foreign;

import inlay.editor.raster.PixelBlock;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/// Turns rows of a decoder's image into the working format by value, whatever its profile; only colours that are
/// neither RGB nor gray are converted, to sRGB.
public final class ImageStrips {
    private final BufferedImage image;
    private final ColorModel colors;
    private final Raster raster;

    public ImageStrips(BufferedImage image) {
        this.image = image;
        this.colors = image.getColorModel();
        this.raster = image.getRaster();
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /// Whether the values must be converted, because they are for neither RGB nor gray.
    public boolean isConverted() {
        int type = colors.getColorSpace().getType();
        return type != ColorSpace.TYPE_RGB && type != ColorSpace.TYPE_GRAY;
    }

    /// Whether the samples are fractions, of which only 0 to 1 is kept.
    public boolean isFloat() {
        int type = raster.getDataBuffer().getDataType();
        return type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE;
    }

    /// Some rows. Safe for threads.
    public PixelBlock read(int top, int rows) {
        PixelBlock block = new PixelBlock(width(), rows);
        if (colors instanceof IndexColorModel index) {
            fromIndex(index, top, block);
        } else if (isConverted()) {
            fromOtherColors(top, block);
        } else {
            fromSamples(top, block);
        }
        if (colors.hasAlpha() && colors.isAlphaPremultiplied()) {
            straighten(block);
        }
        return block;
    }

    private void fromIndex(IndexColorModel index, int top, PixelBlock block) {
        int[] palette = new int[index.getMapSize()];
        index.getRGBs(palette);
        int[] row = new int[width()];
        short[] samples = block.samples();
        for (int y = 0; y < block.height(); y++) {
            raster.getSamples(0, top + y, width(), 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                int color = row[x] < palette.length ? palette[row[x]] : 0;
                int at = y * width() + x;
                samples[at] = (short) ((color >> 16 & 255) * 257);
                samples[block.area() + at] = (short) ((color >> 8 & 255) * 257);
                samples[2 * block.area() + at] = (short) ((color & 255) * 257);
                samples[3 * block.area() + at] = (short) ((color >>> 24) * 257);
            }
        }
    }

    private void fromSamples(int top, PixelBlock block) {
        int colorBands = colors.getNumColorComponents();
        for (int plane = 0; plane < 4; plane++) {
            boolean alpha = plane == 3;
            if (alpha && !colors.hasAlpha()) {
                Arrays.fill(block.samples(), 3 * block.area(), 4 * block.area(), (short) 65535);
            } else {
                band(alpha ? colorBands : Math.min(plane, colorBands - 1), top, block, plane * block.area());
            }
        }
    }

    private void band(int band, int top, PixelBlock block, int to) {
        if (isFloat()) {
            floatBand(band, top, block, to);
            return;
        }
        int bits = raster.getSampleModel().getSampleSize(band);
        boolean signed = raster.getDataBuffer().getDataType() == DataBuffer.TYPE_SHORT;
        long most = (1L << bits) - 1;
        int[] row = new int[width()];
        for (int y = 0; y < block.height(); y++) {
            raster.getSamples(0, top + y, width(), 1, band, row);
            int at = to + y * width();
            for (int x = 0; x < row.length; x++) {
                long value = signed ? row[x] + (1 << bits - 1) : row[x] & most;
                block.samples()[at + x] = (short) scaled(value, bits, most);
            }
        }
    }

    private static long scaled(long value, int bits, long most) {
        return switch (bits) {
            case 8 -> value * 257;
            case 16 -> value;
            default -> (value * 65535 + most / 2) / most;
        };
    }

    private void floatBand(int band, int top, PixelBlock block, int to) {
        float[] row = new float[width()];
        for (int y = 0; y < block.height(); y++) {
            raster.getSamples(0, top + y, width(), 1, band, row);
            for (int x = 0; x < row.length; x++) {
                block.samples()[to + y * width() + x] = (short) Math.round(Math.clamp(row[x], 0f, 1f) * 65535);
            }
        }
    }

    private void fromOtherColors(int top, PixelBlock block) {
        int[] bands = new int[colors.getNumColorComponents()];
        Arrays.setAll(bands, band -> band);
        Raster source = raster.createChild(0, top, width(), block.height(), 0, 0, bands);
        WritableRaster target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width(), block.height(), 3, null);
        ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(colors.getColorSpace(), srgb, null).filter(source, target);
        int[] row = new int[width()];
        for (int plane = 0; plane < 3; plane++) {
            for (int y = 0; y < block.height(); y++) {
                target.getSamples(0, y, width(), 1, plane, row);
                for (int x = 0; x < row.length; x++) {
                    block.samples()[plane * block.area() + y * width() + x] = (short) (row[x] * 257);
                }
            }
        }
        if (colors.hasAlpha()) {
            band(bands.length, top, block, 3 * block.area());
        } else {
            Arrays.fill(block.samples(), 3 * block.area(), 4 * block.area(), (short) 65535);
        }
    }

    private static void straighten(PixelBlock block) {
        short[] samples = block.samples();
        for (int at = 0; at < block.area(); at++) {
            int alpha = samples[3 * block.area() + at] & 0xFFFF;
            if (alpha != 0 && alpha != 65535) {
                for (int plane = 0; plane < 3; plane++) {
                    long value = samples[plane * block.area() + at] & 0xFFFF;
                    samples[plane * block.area() + at] = (short) Math.min(65535, (value * 65535 + alpha / 2) / alpha);
                }
            }
        }
    }
}
