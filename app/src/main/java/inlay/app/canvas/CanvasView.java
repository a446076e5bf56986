package inlay.app.canvas;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.Framing;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.canvas.overlay.ContextBoxOverlay;
import inlay.app.canvas.overlay.JobOverlay;
import inlay.app.canvas.overlay.JobPreview;
import inlay.app.canvas.picture.ProjectionPicture;
import inlay.app.canvas.picture.ViewImage;
import inlay.app.command.Command;
import inlay.app.command.MenuComponents;
import inlay.app.theme.ThemeColor;
import inlay.app.tools.PendingWork;
import inlay.app.tools.ToolController;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;
import inlay.editor.render.Projection;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.dnd.DropTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private static final double SHEEN_STEP = 0.02;

    /// Share of the view's shorter side that is free on each side of the canvas for it to grow into.
    private static final double ROOM = 0.2;

    private final transient OpenDocument document;
    private final transient ViewOptions options;
    private final transient Projection projection;
    private final transient ContextBox contextBox = new ContextBox();
    private final transient JobOverlay jobs = new JobOverlay();
    private final transient CanvasToolContext context;
    private final transient ToolController tools;
    private final transient CanvasMenu menu;
    private final transient CanvasDrop drop = new CanvasDrop(this);
    private final transient CanvasScene scene;
    private final transient CanvasMasks masks;
    private final transient Fitting fitting;
    private final transient CanvasFollower follower;
    private final transient CanvasAnimation animation;
    private final transient PointerFeed pointerFeed = new PointerFeed(this);
    private final transient BarLayout bar = new BarLayout(this);
    private final PointerNote note = new PointerNote();
    private final transient List<Runnable> moveListeners = new ArrayList<>();
    private final transient ContextBoxOverlay contextBoxOverlay = new ContextBoxOverlay(contextBox);
    private transient DevicePixels pixels = new DevicePixels(1);

    public CanvasView(OpenDocument document, Toolbox toolbox, ViewOptions options) {
        this.document = document;
        this.options = options;
        this.fitting = new Fitting(document);
        this.projection = new Projection(document.session().shown());
        this.context = new CanvasToolContext(this, toolbox);
        this.tools = new ToolController(context);
        this.menu = new CanvasMenu(this, toolbox, tools);
        ViewImage image = new ViewImage(
                new ProjectionPicture(
                        projection, () -> ThemeColor.PANEL_BACKGROUND.color().getRGB()),
                CanvasStyle.current(pixels, options));
        this.masks = new CanvasMasks(this, image);
        this.scene = new CanvasScene(
                image,
                masks.ants(),
                List.of(
                        (graphics, geometry, display) -> tools.paintOverlay(graphics),
                        jobs,
                        (graphics, geometry, display) -> {
                            if (showsContextBox()) {
                                contextBoxOverlay.paint(graphics, geometry, display);
                            }
                        },
                        drop));
        this.animation = new CanvasAnimation(this, masks::step, this::stepSheen);
        this.follower = new CanvasFollower(this, toolbox);
        setOpaque(true);
        setFocusable(true);
        add(note);
        setFocusTraversalKeysEnabled(false);
        new CanvasInput(this, tools, new ContextBoxDrag(this, contextBox, contextBoxOverlay), menu).install();
        pointerFeed.install();
        follower.install();
        projection.addListener(new ReadyArea(this::refresh));
        addHierarchyListener(event -> {
            if (!isShowing()) {
                image.release();
            }
        });
        addPropertyChangeListener("graphicsConfiguration", event -> adopt(DevicePixels.of(this)));
        if (!GraphicsEnvironment.isHeadless()) {
            setDropTarget(new DropTarget(this, drop));
        }
        updateMasks();
    }

    /// Lets go of the document and stops all work for this view, which shows nothing new afterwards.
    public void dispose() {
        follower.uninstall();
        tools.dispose();
        animation.run(false, false);
        projection.close();
    }

    /// Ends what a tool has under way here without a trace, such as a half-drawn polygon: another document comes to the
    /// front.
    public void cancel() {
        tools.cancel();
    }

    public OpenDocument document() {
        return document;
    }

    public ViewOptions options() {
        return options;
    }

    /// The box of what an engine will see; whoever plans a generation proposes it and reads what the user chose.
    public ContextBox contextBox() {
        return contextBox;
    }

    /// What the tool in hand has set up here and waits to be told.
    public PendingWork pendingWork() {
        return tools;
    }

    /// Where the canvas lies on the view now.
    public ViewGeometry geometry() {
        return ViewGeometry.of(document.viewport(), canvas(), pixels.sizeOf(this));
    }

    /// Device pixels a logical pixel.
    public double deviceScale() {
        return pixels.scale();
    }

    /// The whole canvas in the view; the view keeps it so while its size changes, until the user zooms or scrolls.
    ///
    /// @param largest the zoom not to exceed
    public void fit(double largest) {
        fitting.setLargest(largest);
        fit();
    }

    /// Fits as it was fitted last; at first, no larger than 100 %.
    void fit() {
        fitting.fit(pixels.sizeOf(this), pixels.length(FIT_MARGIN));
    }

    /// Zooms out until there is room around the canvas for something to be drawn there.
    public void makeRoom() {
        Region view = pixels.sizeOf(this);
        int margin = (int) (Math.min(view.width(), view.height()) * ROOM);
        Region seen = geometry().canvasOnDevice();
        if (!view.grow(-margin).contains(seen)) {
            document.setViewport(
                    Framing.of(canvas(), view, margin, document.viewport().zoom()));
        }
    }

    /// Zooms about the middle of the view.
    public void zoomTo(double zoom) {
        Viewport now = document.viewport();
        document.setViewport(new Viewport(zoom, now.centreX(), now.centreY()));
    }

    /// Shows work in progress over the picture.
    public void setJobs(List<JobPreview> value) {
        repaintJobs();
        jobs.setJobs(value);
        repaintJobs();
        animate();
    }

    /// Lets a bar float over the view in place of an earlier one. It shows as long as it is visible itself.
    public void setFloatingBar(FloatingBar value) {
        bar.setBar(value);
    }

    /// Takes what is dropped onto the view.
    public void setDropReceiver(DropReceiver value) {
        drop.setReceiver(value);
    }

    /// Takes the sentences that tools have for the status bar; empty ones take the sentence away.
    public void setStatusReceiver(Consumer<String> value) {
        context.setStatus(value);
    }

    /// Lets tools offer commands of the program in their menus.
    ///
    /// @param commands   finds one by its id
    /// @param components makes the menus
    public void setCommands(Function<String, Optional<Command>> commands, MenuComponents components) {
        context.setCommands(commands);
        menu.setComponents(components);
    }

    /// Hears where the pointer is and what is under it.
    public void addPointerListener(PointerReading.Listener listener) {
        pointerFeed.addListener(listener);
    }

    /// Hears whenever the canvas lies elsewhere on the view, or at another zoom.
    public void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    /// Whether the context box and its handles are on the screen.
    public boolean showsContextBox() {
        return contextBox.region().isPresent()
                && bar.isShown()
                && options.shows(ViewOptions.Item.EXTRAS)
                && tools.pending().isEmpty();
    }

    /// Places the floating bar anew.
    @Override
    public void doLayout() {
        bar.place();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean resized = width != getWidth() || height != getHeight();
        super.setBounds(x, y, width, height);
        if (resized && width > 0 && height > 0) {
            if (fitting.isKept()) {
                fit();
            }
            lookAround();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (scene != null) {
            scene.image().setStyle(CanvasStyle.current(pixels, options));
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Accessible();
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D device = (Graphics2D) graphics.create();
        try {
            adopt(DevicePixels.of(device));
            DevicePixels.enter(device);
            ViewGeometry geometry = geometry();
            masks.moved();
            scene.paint(device, geometry, pixels);
        } finally {
            device.dispose();
        }
    }

    DevicePixels pixels() {
        return pixels;
    }

    Projection projection() {
        return projection;
    }

    CanvasMenu menu() {
        return menu;
    }

    PointerNote note() {
        return note;
    }

    /// The device pixels that the tool in hand wants nothing to float over.
    Optional<Region> occupied() {
        return tools.occupied().map(area -> new Region(area.x, area.y, area.width, area.height));
    }

    /// Where the pointer is over the view, in logical pixels.
    Optional<Point> pointer() {
        return pointerFeed.place();
    }

    CanvasToolContext toolContext() {
        return context;
    }

    ContextBoxOverlay contextBoxOverlay() {
        return contextBoxOverlay;
    }

    Region canvas() {
        return document.session().shown().canvas();
    }

    boolean isFitted() {
        return fitting.isKept();
    }

    void repaintDevice(Region device) {
        Region seen = device.intersect(pixels.sizeOf(this));
        if (!seen.isEmpty()) {
            repaint(pixels.toLogical(seen));
        }
    }

    /// Shows pixels of the canvas anew, from the picture as it is now.
    void refresh(Region part) {
        scene.image().touch(part);
        repaintDevice(geometry().onDevice(part));
    }

    /// Shows everything at its new place.
    void moved() {
        lookAround();
        bar.place();
        repaint();
        moveListeners.forEach(Runnable::run);
    }

    /// Shows the selection, the quick mask and the layer's mask as they are now.
    void updateMasks() {
        masks.update();
        animate();
    }

    /// Shows the view's own options as they are now.
    void updateOptions() {
        scene.image().setStyle(CanvasStyle.current(pixels, options));
        updateMasks();
        repaint();
    }

    private void adopt(DevicePixels display) {
        if (!display.equals(pixels)) {
            pixels = display;
            scene.image().setStyle(CanvasStyle.current(pixels, options));
            if (isFitted()) {
                fit();
            }
            moved();
        }
    }

    /// Tells the projection what is in view, so that it makes that first.
    private void lookAround() {
        ViewGeometry geometry = geometry();
        projection.look(ProjectionPicture.level(geometry.zoom()), geometry.visible());
    }

    private void animate() {
        animation.run(masks.isOutlined(), !jobs.jobs().isEmpty());
    }

    private void stepSheen() {
        jobs.advance(SHEEN_STEP);
        repaintJobs();
    }

    private void repaintJobs() {
        ViewGeometry geometry = geometry();
        jobs.jobs().forEach(job -> repaintDevice(JobOverlay.covered(job, geometry, pixels)));
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
            return document.title() + ", " + canvas().width() + " × " + canvas().height() + " pixels";
        }
    }
}
