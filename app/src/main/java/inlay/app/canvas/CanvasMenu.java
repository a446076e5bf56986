package inlay.app.canvas;

import inlay.app.command.Menu;
import inlay.app.command.MenuComponents;
import inlay.app.command.MenuEntry;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolController;
import inlay.app.tools.Toolbox;
import inlay.app.tools.bar.QuickOptions;
import inlay.editor.tool.Pointer;
import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;

/// What the right button opens on a canvas: the chosen tool's menu, or else those of its options that are changed most.
final class CanvasMenu {
    private final CanvasView view;
    private final Toolbox toolbox;
    private final ToolController tools;
    private MenuComponents components =
            new MenuComponents(command -> command.run().run());

    CanvasMenu(CanvasView view, Toolbox toolbox, ToolController tools) {
        this.view = view;
        this.toolbox = toolbox;
        this.tools = tools;
    }

    /// Has chosen commands run in another way.
    void setComponents(MenuComponents value) {
        components = value;
    }

    /// @param pointer where the button went down
    /// @param x       the same in logical pixels of the view
    /// @param y       likewise
    void open(Pointer pointer, int x, int y) {
        popup(pointer).ifPresent(popup -> popup.show(view, x, y));
    }

    Optional<JPopupMenu> popup(Pointer pointer) {
        if (tools.isHeld()) {
            return Optional.empty();
        }
        List<MenuEntry> entries = tools.menu(pointer);
        CanvasTool<?> chosen = toolbox.chosen();
        if (!entries.isEmpty()) {
            return Optional.of(components.popup(new Menu(chosen.label(), () -> entries)));
        }
        return chosen.quickOptions().isEmpty() ? Optional.empty() : Optional.of(QuickOptions.of(toolbox, chosen));
    }
}
