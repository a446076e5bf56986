package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.MoveSelectionGesture;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.SelectionShape;
import java.awt.Cursor;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the tools that draw a selection's outline share: Shift adds, Alt subtracts, both intersect; dragging inside the
/// selection, and the arrow keys, move its outline.
abstract class SelectionTool<O extends Record & SelectionOptions> extends GestureTool<O> {
    /// Begins drawing a shape.
    abstract Optional<? extends Gesture> draw(Pointer pointer, SelectionShape shape, ToolContext context);

    @Override
    Optional<? extends Gesture> begin(Pointer pointer, ToolContext context) {
        Document document = context.document().session().document();
        SelectionShape shape = shape(pointer, context);
        if (shape.combine() == Combine.REPLACE && isInside(pointer, document)) {
            return Optional.of(new MoveSelectionGesture(document, pointer));
        }
        return draw(pointer, shape, context);
    }

    /// How what is drawn from this press on becomes part of the selection.
    SelectionShape shape(Pointer pointer, ToolContext context) {
        O options = context.toolbox().options(this);
        return new SelectionShape(
                label(), CombineKeys.effective(options.combine(), pointer), options.feather(), options.style());
    }

    @Override
    public Optional<String> lends(Set<Modifier> held) {
        return held.equals(Set.of(Modifier.CTRL)) ? Optional.of("move") : Optional.empty();
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        return SelectionMenu.of(context);
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        Optional<ArrowKey> arrow = ArrowKey.of(event);
        Session session = context.document().session();
        if (arrow.isEmpty() || isBusy() || session.document().selection().isEmpty()) {
            return false;
        }
        Edit move = SelectionEdits.move(arrow.get().dx(), arrow.get().dy());
        session.apply(move);
        return true;
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        Combine combine = CombineKeys.effective(context.toolbox().options(this).combine(), pointer);
        Document document = context.document().session().shown();
        boolean moving =
                gesture().filter(MoveSelectionGesture.class::isInstance).isPresent()
                        || gesture().isEmpty() && combine == Combine.REPLACE && isInside(pointer, document);
        return moving ? Cursors.moveSelection() : Cursors.crosshair(combine);
    }

    private static boolean isInside(Pointer pointer, Document document) {
        return document.selection()
                .filter(mask -> mask.at(pointer.column(), pointer.row()) > 0)
                .isPresent();
    }
}
