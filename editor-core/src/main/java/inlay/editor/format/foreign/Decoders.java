package inlay.editor.format.foreign;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/// The decoders and encoders of others that this program uses, each by name: never whichever happens to be registered.
public enum Decoders {
    /// The JDK's libjpeg.
    JPEG,
    /// TwelveMonkeys', for CMYK and lossless JPEG.
    RARE_JPEG,
    TIFF,
    WEBP,
    BMP,
    GIF;

    /// A fresh decoder.
    public ImageReader open() throws IOException {
        return switch (this) {
            case JPEG -> jdk(ImageReaderSpi.class, "jpeg").createReaderInstance();
            case BMP -> jdk(ImageReaderSpi.class, "bmp").createReaderInstance();
            case GIF -> jdk(ImageReaderSpi.class, "gif").createReaderInstance();
            case RARE_JPEG -> rareJpeg().createReaderInstance();
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    /// The JDK's JPEG encoder.
    public static ImageWriterSpi jpegEncoder() {
        return jdk(ImageWriterSpi.class, "jpeg");
    }

    /// This one must come from the registry, where it has found the JDK's decoder to lean on.
    private static ImageReaderSpi rareJpeg() {
        ImageReaderSpi registered =
                IIORegistry.getDefaultInstance().getServiceProviderByClass(JPEGImageReaderSpi.class);
        return registered == null ? new JPEGImageReaderSpi() : registered;
    }

    private static <T extends ImageReaderWriterSpi> T jdk(Class<T> kind, String format) {
        Iterator<T> providers = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        while (providers.hasNext()) {
            T provider = providers.next();
            boolean wanted = Arrays.asList(provider.getFormatNames()).contains(format);
            if (wanted && provider.getClass().getName().startsWith("com.sun.imageio.")) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java lacks its " + format + " codec");
    }
}
