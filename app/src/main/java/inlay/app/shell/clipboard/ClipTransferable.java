package inlay.app.shell.clipboard;

import inlay.editor.layers.Clip;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// A clip as other programs can take it: within this program with all 16 bits and its place, elsewhere as PNG with
/// alpha or as an image.
final class ClipTransferable implements Transferable {
    /// The clip itself, within one running program.
    static final DataFlavor CLIP =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + Clip.class.getName(), "Inlay pixels");

    static final DataFlavor PNG = new DataFlavor("image/png;class=java.io.InputStream", "PNG");

    private final Clip clip;

    ClipTransferable(Clip clip) {
        this.clip = clip;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {CLIP, PNG, DataFlavor.imageFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return flavor.equals(CLIP) || flavor.equals(PNG) || flavor.equals(DataFlavor.imageFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException {
        if (flavor.equals(CLIP)) {
            return clip;
        }
        if (flavor.equals(PNG)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image(), "png", bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
        if (flavor.equals(DataFlavor.imageFlavor)) {
            return image();
        }
        throw new UnsupportedFlavorException(flavor);
    }

    private BufferedImage image() {
        return Images.image(clip.pixels().read(clip.bounds()));
    }
}
