package inlay.app.canvas;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.command.Command;
import inlay.app.tools.ToolContext;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.editor.raster.Region;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a canvas tells its tools of itself.
final class CanvasToolContext implements ToolContext {
    private final CanvasView view;
    private final Toolbox toolbox;
    private Consumer<String> status = sentence -> {};
    private Function<String, Optional<Command>> commands = id -> Optional.empty();

    CanvasToolContext(CanvasView view, Toolbox toolbox) {
        this.view = view;
        this.toolbox = toolbox;
    }

    /// @param value finds commands of the program by their ids
    void setCommands(Function<String, Optional<Command>> value) {
        commands = value;
    }

    @Override
    public Optional<Command> command(String id) {
        return commands.apply(id);
    }

    void setStatus(Consumer<String> value) {
        status = value;
    }

    @Override
    public OpenDocument document() {
        return view.document();
    }

    @Override
    public Toolbox toolbox() {
        return toolbox;
    }

    @Override
    public AffineTransform canvasToDevice() {
        ViewGeometry geometry = view.geometry();
        return new AffineTransform(geometry.zoom(), 0, 0, geometry.zoom(), geometry.originX(), geometry.originY());
    }

    @Override
    public double deviceScale() {
        return view.deviceScale();
    }

    @Override
    public Dimension viewSize() {
        Region size = view.geometry().view();
        return new Dimension(size.width(), size.height());
    }

    @Override
    public void repaintOverlay(Rectangle area) {
        view.repaintDevice(new Region(area.x, area.y, Math.max(0, area.width), Math.max(0, area.height)));
    }

    @Override
    public void status(String sentence) {
        if (sentence.isEmpty()) {
            view.note().leave();
        }
        status.accept(sentence);
    }

    @Override
    public void refuse(String sentence) {
        status.accept(sentence);
        view.note().show(sentence, view.pointer().orElseGet(() -> new Point(view.getWidth() / 2, 0)));
    }
}
