package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.layers.CreateEdits;
import inlay.editor.pixels.MoveDrag;
import inlay.editor.pixels.MoveEdits;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.LayerPick;
import inlay.editor.tool.MoveGesture;
import inlay.editor.tool.Pointer;
import java.awt.Cursor;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;

/// Moves the active layer, or its selected pixels. Alt moves a copy, the menu key chooses the layer under the pointer,
/// the arrow keys move by one pixel, with Shift by ten.
final class MoveTool extends GestureTool<MoveTool.Options> {
    /// @param autoSelect whether a press chooses the layer under the pointer; the menu key turns it round
    record Options(boolean autoSelect) {}

    @Override
    public ToolFace face() {
        return new ToolFace(
                "move",
                "Move",
                Icon.MOVE,
                'V',
                "Drag to move the layer or what is selected of it. Alt moves a copy, Shift keeps the direction,"
                        + " Ctrl+click chooses a layer.");
    }

    @Override
    public Options defaults() {
        return new Options(false);
    }

    @Override
    public List<ToolOption<Options>> options() {
        return List.of(new Toggle<>(
                "autoSelect",
                "Auto-select layer",
                "A press on the picture chooses the layer that is seen there",
                Options::autoSelect,
                (options, on) -> new Options(on)));
    }

    @Override
    Optional<Gesture> begin(Pointer pointer, ToolContext context) {
        Session session = context.document().session();
        Document document = session.document();
        boolean lent = context.toolbox().chosen() != this;
        if (context.toolbox().options(this).autoSelect() != (pointer.ctrl() && !lent)) {
            LayerPick.at(document, pointer.column(), pointer.row())
                    .ifPresent(picked -> session.setActiveLayer(Optional.of(picked)));
        }
        LayerId active = active(session);
        MoveGesture.Moving moving = pointer.alt() ? copying(document, active) : new MoveDrag(active)::move;
        return Optional.of(MoveGesture.begin(document, pointer, moving));
    }

    /// With a selection its pixels are copied, without one the layer is.
    private static MoveGesture.Moving copying(Document document, LayerId active) {
        if (document.selection().isPresent()) {
            return new MoveDrag(active)::duplicate;
        }
        return (dx, dy) -> Edit.named("Duplicate Layer", before -> {
            Document copied = CreateEdits.duplicate(List.of(active)).apply(before);
            LayerId copy = copied.tree()
                    .siblings(copied.tree().placeOf(active).orElseThrow().parent())
                    .get(copied.tree().placeOf(active).orElseThrow().index() + 1)
                    .id();
            return MoveEdits.move(copy, dx, dy).apply(copied);
        });
    }

    /// The layers that are seen at the pointer, to choose one.
    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        Session session = context.document().session();
        Document document = session.document();
        return LayerPick.all(document, pointer.column(), pointer.row())
                .map(id -> document.find(id).orElseThrow())
                .<MenuEntry>map(layer -> Command.of(
                                "move.choose." + layer.id(),
                                layer.props().name(),
                                "",
                                () -> session.setActiveLayer(Optional.of(layer.id())))
                        .checkedWhen(() -> session.activeLayerId().equals(Optional.of(layer.id()))))
                .toList();
    }

    private static LayerId active(Session session) {
        return session.activeLayerId()
                .orElseThrow(() -> new EditException("No layer is active. Choose one in the Layers panel to move it."));
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        Optional<ArrowKey> arrow = ArrowKey.of(event);
        if (arrow.isEmpty() || isBusy()) {
            return false;
        }
        Session session = context.document().session();
        session.apply(
                MoveEdits.nudge(active(session), arrow.get().dx(), arrow.get().dy()));
        return true;
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        return Cursors.move();
    }
}
