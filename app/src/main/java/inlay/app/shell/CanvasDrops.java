package inlay.app.shell;

import inlay.app.canvas.DropReceiver;
import inlay.app.shell.clipboard.Pasteboard;
import inlay.app.shell.files.Placement;
import inlay.app.workspace.OpenDocument;
import java.awt.Image;
import java.nio.file.Path;
import java.util.List;

/// Makes layers of what is dropped onto the canvas of a document.
record CanvasDrops(OpenDocument document, Placement placement) implements DropReceiver {
    @Override
    public void filesDropped(List<Path> files, double x, double y) {
        placement.place(document, files, x, y);
    }

    @Override
    public void imageDropped(Image image, double x, double y) {
        placement.place(document, Pasteboard.clip(image), x, y);
    }
}
