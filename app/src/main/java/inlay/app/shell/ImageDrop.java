package inlay.app.shell;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/// Opens what is dropped onto the window beside a canvas: files, and pictures from other programs.
///
/// A canvas takes its own drops, which become layers.
final class ImageDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<List<Path>> files;
    private final transient Consumer<Image> images;
    private final transient Consumer<Throwable> failures;

    ImageDrop(Consumer<List<Path>> files, Consumer<Image> images, Consumer<Throwable> failures) {
        this.files = files;
        this.images = images;
        this.failures = failures;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || support.isDataFlavorSupported(DataFlavor.imageFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            if (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                files.accept(
                        dropped.stream().map(file -> ((File) file).toPath()).toList());
            } else {
                images.accept((Image) support.getTransferable().getTransferData(DataFlavor.imageFlavor));
            }
            return true;
        } catch (UnsupportedFlavorException | IOException gone) {
            failures.accept(gone);
            return false;
        }
    }
}
