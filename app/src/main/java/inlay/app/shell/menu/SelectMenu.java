package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.MASKED;
import static inlay.app.shell.menu.DocumentCommands.SELECTED;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.shell.dialog.ColorRangeDialog;
import inlay.app.shell.dialog.EdgeDialogs;
import inlay.app.tools.QuickMask;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;

/// Select: the selection as a whole.
///
/// @param edges      the dialogs that change its edge
/// @param colorRange the dialog that selects by colour
public record SelectMenu(DocumentCommands front, EdgeDialogs edges, ColorRangeDialog colorRange) {

    public Menu menu() {
        return Menu.of(
                "Select",
                front.edit("select.all", "All", "ctrl A", session -> SelectionEdits.all()),
                front.edit("select.none", "Deselect", "ctrl D", SELECTED, session -> SelectionEdits.none()),
                front.edit(
                        "select.again",
                        "Reselect",
                        "ctrl shift D",
                        document -> !SELECTED.test(document)
                                && earlier(document.session()).isPresent(),
                        session -> SelectionEdits.replace("Reselect", earlier(session))),
                front.edit("select.inverse", "Inverse", "ctrl shift I, shift F7", session -> SelectionEdits.inverse()),
                MenuEntry.SEPARATOR,
                front.dialog("select.colorRange", "Color Range…", "", colorRange::ask),
                modify(),
                MenuEntry.SEPARATOR,
                front.layerEdit(
                        "select.transparency",
                        "Load Layer Transparency",
                        "",
                        id -> SelectionEdits.fromTransparency(id, Combine.REPLACE)),
                front.layerEdit(
                        "select.layerMask",
                        "Load Layer Mask",
                        "",
                        MASKED,
                        id -> SelectionEdits.fromLayerMask(id, Combine.REPLACE)),
                MenuEntry.SEPARATOR,
                quickMask());
    }

    private Menu modify() {
        return Menu.of(
                "Modify",
                front.command("select.feather", "Feather…", "shift F6", SELECTED, edges::feather),
                front.command("select.grow", "Grow…", "", SELECTED, edges::grow),
                front.command("select.shrink", "Shrink…", "", SELECTED, edges::shrink),
                front.command("select.smooth", "Smooth…", "", SELECTED, edges::smooth),
                front.command("select.border", "Border…", "", SELECTED, edges::border));
    }

    private Command quickMask() {
        return front.command("select.quickMask", "Edit in Quick Mask Mode", "Q", QuickMask::toggle)
                .checkedWhen(
                        () -> front.workspace().active().filter(QuickMask::isOn).isPresent());
    }

    /// The selection that there was last.
    private static Optional<Mask> earlier(Session session) {
        var steps = session.history().steps().subList(0, session.history().position());
        return steps.reversed().stream()
                .flatMap(step -> step.document().selection().stream())
                .findFirst();
    }
}
