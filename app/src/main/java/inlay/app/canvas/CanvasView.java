package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.Framing;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.picture.PictureSource;
import inlay.app.canvas.picture.ViewImage;
import inlay.app.tools.ToolController;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.edit.Change;
import inlay.editor.edit.Session;
import inlay.editor.raster.Region;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/// Shows one open document in device pixels and takes pointer and keys to the tools. For the event thread.
///
/// A paint copies from an image of the view's size and draws what lies over the picture; it never composites. Whatever
/// changes marks the part of that image that it touches and asks for no larger a repaint.
public final class CanvasView extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int FIT_MARGIN = 40;

    private final transient OpenDocument document;
    private final transient ViewImage image;
    private final transient CanvasToolContext context;
    private final transient ToolController tools;
    private final transient Follower follower = new Follower();
    private DevicePixels pixels = new DevicePixels(1);
    private Viewport fitted;

    public CanvasView(OpenDocument document, PictureSource picture, Toolbox toolbox) {
        this.document = document;
        this.image = new ViewImage(picture, CanvasStyle.current(pixels));
        this.context = new CanvasToolContext(this, toolbox);
        this.tools = new ToolController(context);
        this.fitted = document.viewport();
        setOpaque(true);
        setFocusable(true);
        setFocusTraversalKeysEnabled(false);
        new CanvasInput(this, tools).install();
        document.addListener(follower);
        document.session().addListener(follower);
        addPropertyChangeListener("graphicsConfiguration", event -> adopt(DevicePixels.of(this)));
    }

    /// Lets go of the document; the view shows nothing new afterwards.
    public void dispose() {
        document.removeListener(follower);
        document.session().removeListener(follower);
        tools.dispose();
    }

    public OpenDocument document() {
        return document;
    }

    /// Where the canvas lies on the view now.
    public ViewGeometry geometry() {
        return ViewGeometry.of(document.viewport(), document.session().shown().canvas(), pixels.sizeOf(this));
    }

    /// Device pixels a logical pixel.
    public double deviceScale() {
        return pixels.scale();
    }

    /// The whole canvas in the view; the view keeps it so while its size changes, until the user zooms or scrolls.
    public void fit() {
        fitted = Framing.of(document.session().shown().canvas(), pixels.sizeOf(this), pixels.length(FIT_MARGIN), 1);
        document.setViewport(fitted);
    }

    /// Shows pixels of the canvas anew, from the picture as it is now.
    public void refresh(Region part) {
        image.touch(part);
        repaintDevice(geometry().onDevice(part));
    }

    DevicePixels pixels() {
        return pixels;
    }

    void repaintDevice(Region device) {
        Region seen = device.intersect(pixels.sizeOf(this));
        if (!seen.isEmpty()) {
            repaint(pixels.toLogical(seen));
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean resized = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (resized && width > 0 && height > 0 && document.viewport().equals(fitted)) {
            fit();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (image != null) {
            image.setStyle(CanvasStyle.current(pixels));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D device = (Graphics2D) graphics.create();
        try {
            adopt(DevicePixels.of(device));
            DevicePixels.enter(device);
            image.show(geometry());
            device.drawImage(image.updated(), 0, 0, null);
            tools.paintOverlay(device);
        } finally {
            device.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Accessible();
        }
        return accessibleContext;
    }

    private void adopt(DevicePixels display) {
        if (!display.equals(pixels)) {
            pixels = display;
            image.setStyle(CanvasStyle.current(pixels));
            if (document.viewport().equals(fitted)) {
                fit();
            }
            repaint();
        }
    }

    /// A canvas that can be read out: its document's name and size.
    private final class Accessible extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public String getAccessibleName() {
            Region canvas = document.session().shown().canvas();
            return document.title() + ", " + canvas.width() + " × " + canvas.height() + " pixels";
        }
    }

    /// Follows the document.
    private final class Follower implements OpenDocument.Listener, Session.Listener {
        @Override
        public void viewportChanged() {
            Viewport kept = Framing.within(document.session().shown().canvas(), document.viewport());
            if (kept.equals(document.viewport())) {
                repaint();
            } else {
                document.setViewport(kept);
            }
        }

        @Override
        public void changed(Change change) {
            if (change.canvas()) {
                boolean wasFitted = document.viewport().equals(fitted);
                if (wasFitted) {
                    fit();
                }
                repaint();
            }
        }
    }
}
