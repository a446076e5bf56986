package inlay.app.theme;

import java.awt.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// The mark of the program: four petals let into a dark surface, the new one in coral.
public final class ApplicationIcon {
    private ApplicationIcon() {}

    /// Square images of 16, 32, 48, 64, 128, 256 and 512 pixels, for `Window.setIconImages`.
    ///
    /// @throws UncheckedIOException when an image of the installation is damaged
    public static List<Image> images() {
        return IntStream.of(16, 32, 48, 64, 128, 256, 512)
                .mapToObj(ApplicationIcon::read)
                .toList();
    }

    private static Image read(int pixels) {
        String resource = "inlay/icons/inlay-" + pixels + ".png";
        try (InputStream stream = ApplicationIcon.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("The installation is incomplete: " + resource + " is missing.");
            }
            return ImageIO.read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
