package inlay.app.tools;

import inlay.app.command.MenuEntry;
import java.util.List;

/// The commands that the tools for looking around offer, in the options bar and by the right button.
final class ViewShortcuts {
    private ViewShortcuts() {}

    static List<BarCommand> bar() {
        return List.of(
                new BarCommand("100%", "view.actualPixels"),
                new BarCommand("Fit on Screen", "view.fit"),
                new BarCommand("200%", "view.doubled"));
    }

    static List<MenuEntry> menu(ToolContext context) {
        return context.commands("view.fit", "view.actualPixels", "view.doubled", "", "view.zoomIn", "view.zoomOut");
    }
}
