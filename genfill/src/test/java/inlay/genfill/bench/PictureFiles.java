package inlay.genfill.bench;

import inlay.genfill.request.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Reads the bench's own pictures and writes results as PNG.
final class PictureFiles {

    private PictureFiles() {}

    /// A picture from this package's resources.
    static Picture resource(String name) {
        try (var stream = PictureFiles.class.getResourceAsStream(name)) {
            return of(ImageIO.read(stream));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void write(Picture picture, Path file) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                image.setRGB(
                        x, y, eight(picture, 0, x, y) << 16 | eight(picture, 1, x, y) << 8 | eight(picture, 2, x, y));
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static int eight(Picture picture, int channel, int x, int y) {
        return (picture.sample(channel, x, y) + 128) / 257;
    }

    private static Picture of(BufferedImage image) {
        Picture picture = Picture.transparent(image.getWidth(), image.getHeight());
        boolean grey = image.getRaster().getNumBands() == 1;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int rgb = image.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    int value = grey ? image.getRaster().getSample(x, y, 0) : rgb >> (16 - 8 * channel) & 0xFF;
                    picture.set(channel, x, y, 257 * value);
                }
                picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
            }
        }
        return picture;
    }
}
