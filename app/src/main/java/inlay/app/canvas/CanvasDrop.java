package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.overlay.Overlay;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Region;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets files and pictures be dropped onto a view, with a frame around it while they hover.
final class CanvasDrop extends DropTargetAdapter implements Overlay {
    private static final int FRAME = 3;

    private final CanvasView view;
    private Optional<DropReceiver> receiver = Optional.empty();
    private boolean hovering;

    CanvasDrop(CanvasView view) {
        this.view = view;
    }

    void setReceiver(DropReceiver value) {
        receiver = Optional.of(value);
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        boolean welcome = receiver.isPresent()
                && (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                        || event.isDataFlavorSupported(DataFlavor.imageFlavor));
        if (welcome) {
            event.acceptDrag(DnDConstants.ACTION_COPY);
            setHovering(true);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void dragExit(DropTargetEvent event) {
        setHovering(false);
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        setHovering(false);
        event.acceptDrop(DnDConstants.ACTION_COPY);
        event.dropComplete(take(event.getTransferable(), event.getLocation()));
    }

    /// Hands on what was dropped.
    ///
    /// @return whether anything could be made of it
    boolean take(Transferable dropped, Point place) {
        if (receiver.isEmpty()) {
            return false;
        }
        ViewGeometry geometry = view.geometry();
        double x = geometry.canvasX(view.pixels().toDevice(place.x));
        double y = geometry.canvasY(view.pixels().toDevice(place.y));
        try {
            if (dropped.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                receiver.get().filesDropped(files(dropped), x, y);
                return true;
            }
            if (dropped.isDataFlavorSupported(DataFlavor.imageFlavor)) {
                receiver.get().imageDropped((Image) dropped.getTransferData(DataFlavor.imageFlavor), x, y);
                return true;
            }
            return false;
        } catch (UnsupportedFlavorException | IOException unreadable) {
            view.toolContext().status("What was dropped could not be read: " + unreadable.getMessage());
            return false;
        }
    }

    @Override
    public void paint(Graphics2D graphics, ViewGeometry geometry, DevicePixels pixels) {
        if (hovering) {
            Region view = geometry.view();
            int frame = pixels.length(FRAME);
            graphics.setColor(ThemeColor.DROP_TARGET.color());
            graphics.fillRect(0, 0, view.width(), view.height());
            graphics.setColor(ThemeColor.ACCENT.color());
            graphics.fillRect(0, 0, view.width(), frame);
            graphics.fillRect(0, view.height() - frame, view.width(), frame);
            graphics.fillRect(0, 0, frame, view.height());
            graphics.fillRect(view.width() - frame, 0, frame, view.height());
        }
    }

    private static List<Path> files(Transferable dropped) throws UnsupportedFlavorException, IOException {
        List<?> files = (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor);
        return files.stream().map(file -> ((File) file).toPath()).toList();
    }

    private void setHovering(boolean value) {
        if (value != hovering) {
            hovering = value;
            view.repaint();
        }
    }
}
