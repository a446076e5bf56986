package inlay.app.canvas;

import inlay.app.theme.Theme;
import inlay.app.tools.Expander;
import inlay.app.tools.ToolMemory;
import inlay.app.tools.Toolbox;
import inlay.app.tools.Tools;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/// A view on a document without a window: things are done to it on the event thread, and it is painted into images.
final class CanvasStage implements AutoCloseable {
    private final OpenDocument document;
    private final ViewOptions options = new ViewOptions();
    private final Toolbox toolbox = new Toolbox(Tools.slots(Expander.none()), ToolMemory.none());
    private CanvasView view;

    CanvasStage(Document shown, int width, int height) {
        document = new OpenDocument(new Session(shown, "Open"), Optional.empty(), "test.png");
        perform(() -> {
            Theme.DARK.install();
            view = new CanvasView(document, toolbox, options);
            view.setSize(width, height);
        });
    }

    OpenDocument document() {
        return document;
    }

    Session session() {
        return document.session();
    }

    ViewOptions options() {
        return options;
    }

    Toolbox toolbox() {
        return toolbox;
    }

    CanvasView view() {
        return view;
    }

    /// Does something on the event thread and waits until it is done.
    void perform(Runnable action) {
        try {
            EventQueue.invokeAndWait(action);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// The view as it looks when everything in it is composited.
    BufferedImage painted() {
        return painted(1);
    }

    /// The same on a display with `scale` device pixels a logical pixel.
    BufferedImage painted(double scale) {
        BufferedImage image = new BufferedImage(
                (int) (view.getWidth() * scale), (int) (view.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        perform(() -> paint(image, scale));
        settle();
        perform(() -> paint(image, scale));
        return image;
    }

    /// The union of all repaints that something leads to, in logical pixels of the view.
    Rectangle repaintedBy(Runnable action) {
        RepaintCount count = new RepaintCount(view);
        RepaintManager before = RepaintManager.currentManager(view);
        RepaintManager.setCurrentManager(count);
        try {
            perform(action);
            settle();
        } finally {
            RepaintManager.setCurrentManager(before);
        }
        return count.area;
    }

    @Override
    public void close() {
        perform(view::dispose);
    }

    /// Waits for the compositing and for its news to arrive.
    private void settle() {
        try {
            view.projection().await();
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        perform(() -> {});
    }

    private void paint(BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        view.doLayout();
        view.paint(graphics);
        graphics.dispose();
    }

    /// Collects what is asked to be repainted instead of painting it.
    private static final class RepaintCount extends RepaintManager {
        private final JComponent counted;
        private Rectangle area = new Rectangle();

        RepaintCount(JComponent counted) {
            this.counted = counted;
        }

        @Override
        public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
            if (component == counted) {
                Rectangle part = new Rectangle(x, y, width, height);
                area = area.isEmpty() ? part : area.union(part);
            }
        }
    }
}
