package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.app.workspace.OpenDocument;
import inlay.editor.tool.Pointer;
import java.awt.Cursor;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/// Drags the picture under the window.
final class HandTool implements CanvasTool<NoOptions> {
    private Optional<Point2D> grip = Optional.empty();

    @Override
    public ToolFace face() {
        return new ToolFace(
                "hand", "Hand", Icon.HAND, 'H', "Drag to move the picture. Hold Space to do so with any other tool.");
    }

    @Override
    public NoOptions defaults() {
        return new NoOptions();
    }

    @Override
    public List<ToolOption<NoOptions>> options() {
        return List.of();
    }

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        grip = Optional.of(new Point2D.Double(pointer.x(), pointer.y()));
    }

    /// The canvas moves under the pointer, so that the point that was gripped stays under it.
    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        grip.ifPresent(point -> {
            OpenDocument document = context.document();
            double zoom = document.viewport().zoom();
            document.setViewport(document.viewport()
                    .pannedBy((pointer.x() - point.getX()) * zoom, (pointer.y() - point.getY()) * zoom));
        });
    }

    @Override
    public void released(Pointer pointer, ToolContext context) {
        grip = Optional.empty();
    }

    @Override
    public boolean isBusy() {
        return grip.isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        grip = Optional.empty();
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        return ViewShortcuts.menu(context);
    }

    @Override
    public List<BarCommand> barCommands() {
        return ViewShortcuts.bar();
    }

    @Override
    public Optional<String> doubleClickCommand() {
        return Optional.of("view.fit");
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        return Cursors.hand();
    }
}
