package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes commands for the document in front; none of them can run while no document is open.
public record DocumentCommands(Workspace workspace, EditRunner edits) {
    /// A document in which something is selected.
    static final Predicate<OpenDocument> SELECTED =
            document -> document.session().document().selection().isPresent();

    /// A document whose active layer has a mask.
    static final Predicate<OpenDocument> MASKED = layer(layer -> layer.mask().isPresent());

    static final Predicate<OpenDocument> GROUP = layer(GroupLayer.class::isInstance);

    static final Predicate<OpenDocument> GENERATIVE = layer(GenerativeLayer.class::isInstance);

    /// A document with an active layer of some kind.
    static Predicate<OpenDocument> layer(Predicate<Layer> kind) {
        return document -> document.session().activeLayer().filter(kind).isPresent();
    }

    Command command(String id, String label, String shortcut, Consumer<OpenDocument> run) {
        return command(id, label, shortcut, document -> true, run);
    }

    /// @param condition what the document must be like for the command to make sense
    Command command(
            String id, String label, String shortcut, Predicate<OpenDocument> condition, Consumer<OpenDocument> run) {
        return Command.of(id, label, shortcut, () -> workspace.active().ifPresent(run))
                .enabledWhen(() -> workspace.active().filter(condition).isPresent());
    }

    Command edit(String id, String label, String shortcut, Function<Session, Edit> edit) {
        return edit(id, label, shortcut, document -> true, edit);
    }

    Command edit(
            String id, String label, String shortcut, Predicate<OpenDocument> condition, Function<Session, Edit> edit) {
        return command(
                id,
                label,
                shortcut,
                condition,
                document -> edits.apply(document.session(), edit.apply(document.session())));
    }

    /// Opens a dialog for the document in front.
    public Command dialog(String id, String label, String shortcut, Consumer<OpenDocument> ask) {
        return command(id, label, shortcut, ask);
    }

    /// For the active layer.
    Command layerEdit(String id, String label, String shortcut, Function<LayerId, Edit> edit) {
        return layerEdit(id, label, shortcut, layer(any -> true), edit);
    }

    /// For the active layer, if there is one.
    Command layerEdit(
            String id, String label, String shortcut, Predicate<OpenDocument> condition, Function<LayerId, Edit> edit) {
        return command(id, label, shortcut, layer(any -> true).and(condition), document -> document.session()
                .activeLayerId()
                .map(edit)
                .ifPresent(made -> edits.apply(document.session(), made)));
    }

    /// The active layer of the document in front.
    Optional<Layer> activeLayer() {
        return workspace.active().flatMap(document -> document.session().activeLayer());
    }
}
