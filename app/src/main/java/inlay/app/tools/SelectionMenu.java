package inlay.app.tools;

import inlay.app.command.MenuEntry;
import java.util.List;

/// What the right button offers over a selection, whatever tool made it.
final class SelectionMenu {
    private SelectionMenu() {}

    static List<MenuEntry> of(ToolContext context) {
        return context.commands(
                "generate.fill",
                "",
                "select.all",
                "select.none",
                "select.again",
                "select.inverse",
                "",
                "select.feather",
                "select.grow",
                "select.shrink",
                "select.quickMask",
                "",
                "layer.viaCopy",
                "layer.viaCut",
                "edit.fill",
                "edit.clear");
    }
}
