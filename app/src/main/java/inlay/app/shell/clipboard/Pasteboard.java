package inlay.app.shell.clipboard;

import inlay.editor.edit.EditException;
import inlay.editor.layers.Clip;
import inlay.editor.raster.Raster;
import java.awt.Image;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// The system's clipboard as this program uses it. Reading may have to wait for another program, so it is not for the
/// event thread.
public final class Pasteboard {
    /// What there is to paste.
    public sealed interface Content {
        /// Pixels; those that were copied here know where they came from.
        record Pixels(Clip clip) implements Content {}

        /// Files, to be placed as layers.
        record Pictures(List<Path> files) implements Content {}
    }

    private final Clipboard clipboard;

    public Pasteboard(Clipboard clipboard) {
        this.clipboard = clipboard;
    }

    public void put(Clip clip) {
        clipboard.setContents(new ClipTransferable(clip), null);
    }

    /// The best that the clipboard offers: our own pixels, PNG, files, any image.
    ///
    /// @throws EditException if there is no picture on it, in words for the user
    public Content get() {
        Transferable content = clipboard.getContents(null);
        try {
            if (content != null && content.isDataFlavorSupported(ClipTransferable.CLIP)) {
                return new Content.Pixels((Clip) content.getTransferData(ClipTransferable.CLIP));
            }
            if (content != null && content.isDataFlavorSupported(ClipTransferable.PNG)) {
                return new Content.Pixels(png((InputStream) content.getTransferData(ClipTransferable.PNG)));
            }
            if (content != null && content.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                return new Content.Pictures(files(content.getTransferData(DataFlavor.javaFileListFlavor)));
            }
            if (content != null && content.isDataFlavorSupported(DataFlavor.imageFlavor)) {
                return new Content.Pixels(clip((Image) content.getTransferData(DataFlavor.imageFlavor)));
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            throw new EditException("The picture on the clipboard cannot be read (" + gone.getMessage()
                    + "). Copy it again in the program that it comes from.");
        }
        throw new EditException("There is no picture on the clipboard. Copy one first, here or in another program.");
    }

    /// A picture as pixels at the canvas' origin.
    ///
    /// @throws EditException if it is wholly transparent
    public static Clip clip(Image image) {
        return new Clip(Raster.of(0, 0, Images.pixels(image)));
    }

    private static Clip png(InputStream stream) throws IOException {
        try (stream) {
            BufferedImage image = ImageIO.read(stream);
            if (image == null) {
                throw new IOException("it is no PNG");
            }
            return clip(image);
        }
    }

    private static List<Path> files(Object list) {
        return ((List<?>) list).stream().map(File.class::cast).map(File::toPath).toList();
    }
}
