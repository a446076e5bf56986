package inlay.app.shell.models;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/// Takes folders that are dropped; of a file, the folder that it lies in.
final class FolderDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Path> folders;
    private final transient Consumer<Throwable> failures;

    FolderDrop(Consumer<Path> folders, Consumer<Throwable> failures) {
        this.folders = folders;
        this.failures = failures;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            dropped.stream()
                    .map(file -> ((File) file).toPath())
                    .map(path -> Files.isDirectory(path) ? path : path.getParent())
                    .distinct()
                    .forEach(folders);
            return true;
        } catch (UnsupportedFlavorException | IOException gone) {
            failures.accept(gone);
            return false;
        }
    }
}
