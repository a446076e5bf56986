package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document under a view without a window, driven by made-up pointers: canvas pixels are device pixels.
class Desk implements ToolContext {
    static final Rgba16 GREY = new Rgba16(30000, 30000, 30000, 65535);
    static final Rgba16 RED = new Rgba16(65535, 0, 0, 65535);

    final PixelLayer ground = PixelLayer.of("Ground", Raster.filled(new Region(0, 0, 300, 200), GREY));
    final PixelLayer patch = PixelLayer.of("Patch", Raster.filled(new Region(100, 50, 40, 40), RED));
    final Session session = new Session(Document.ofSize(300, 200).withLayers(List.of(ground, patch)), "Open");
    final OpenDocument open = new OpenDocument(session, Optional.empty(), "test");
    final List<Region> expanded = new ArrayList<>();
    final Expander expander =
            (session, left, top, right, bottom) -> expanded.add(Region.between(-left, -top, 300 + right, 200 + bottom));
    final Toolbox toolbox = new Toolbox(Tools.slots(Background.none(), expander), ToolMemory.none());
    final ToolController controller = new ToolController(this);
    final List<String> sentences = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final List<Rectangle> repainted = new ArrayList<>();

    /// Picks a tool by its id.
    Desk with(String tool) {
        toolbox.choose(toolbox.find(tool).orElseThrow());
        return this;
    }

    /// Presses at the first point, drags through the others, and lets go at the last.
    void drag(Set<Modifier> held, double... path) {
        press(held, path[0], path[1]);
        for (int index = 2; index < path.length; index += 2) {
            controller.dragged(pointer(held, Button.PRIMARY, path[index], path[index + 1]));
        }
        controller.released(pointer(held, Button.PRIMARY, path[path.length - 2], path[path.length - 1]));
    }

    void drag(double... path) {
        drag(Set.of(), path);
    }

    void press(Set<Modifier> held, double x, double y) {
        controller.moved(pointer(held, Button.NONE, x, y));
        controller.pressed(pointer(held, Button.PRIMARY, x, y));
    }

    void key(int code, Modifier... held) {
        controller.keyPressed(event(KeyEvent.KEY_PRESSED, code, held));
    }

    void releaseKey(int code, Modifier... held) {
        controller.keyReleased(event(KeyEvent.KEY_RELEASED, code, held));
    }

    static Pointer pointer(Set<Modifier> held, Button button, double x, double y) {
        return new Pointer(x, y, 1, 0, held, button);
    }

    private static KeyEvent event(int id, int code, Modifier... held) {
        EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(Arrays.asList(held));
        int mask = (modifiers.contains(Modifier.SHIFT) ? InputEvent.SHIFT_DOWN_MASK : 0)
                | (modifiers.contains(Modifier.ALT) ? InputEvent.ALT_DOWN_MASK : 0)
                | (modifiers.contains(Modifier.CTRL) ? InputEvent.CTRL_DOWN_MASK : 0);
        return new KeyEvent(new Component() {}, id, 0, mask, code, KeyEvent.CHAR_UNDEFINED);
    }

    Raster pixels(PixelLayer layer) {
        return ((PixelLayer) session.document().find(layer.id()).orElseThrow()).pixels();
    }

    Region selected() {
        return session.document().selection().orElseThrow().bounds();
    }

    @Override
    public OpenDocument document() {
        return open;
    }

    @Override
    public Toolbox toolbox() {
        return toolbox;
    }

    @Override
    public AffineTransform canvasToDevice() {
        Viewport viewport = open.viewport();
        AffineTransform transform = AffineTransform.getScaleInstance(viewport.zoom(), viewport.zoom());
        transform.translate(150 / viewport.zoom() - viewport.centreX(), 100 / viewport.zoom() - viewport.centreY());
        return transform;
    }

    @Override
    public double deviceScale() {
        return 1;
    }

    @Override
    public Dimension viewSize() {
        return new Dimension(300, 200);
    }

    @Override
    public void repaintOverlay(Rectangle area) {
        repainted.add(area);
    }

    @Override
    public Optional<Command> command(String id) {
        return Optional.of(Command.of(id, id, "", () -> sentences.add(id)));
    }

    @Override
    public void status(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void refuse(String sentence) {
        refusals.add(sentence);
    }
}
