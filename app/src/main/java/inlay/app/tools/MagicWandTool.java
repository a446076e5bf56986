package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.editor.edit.Edit;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Selects pixels that look like the one that is clicked on.
final class MagicWandTool extends ClickTool<WandOptions> {
    MagicWandTool(Background background) {
        super(background, "Selecting…");
    }

    @Override
    public ToolFace face() {
        return new ToolFace(
                "wand",
                "Magic Wand",
                Icon.MAGIC_WAND,
                'W',
                "Click to select pixels that look alike. Shift adds to the selection, Alt subtracts from it.");
    }

    @Override
    public WandOptions defaults() {
        return WandOptions.DEFAULTS;
    }

    @Override
    public List<ToolOption<WandOptions>> options() {
        return WandOptions.forWand();
    }

    @Override
    Supplier<Edit> click(Spot spot, ToolContext context) {
        WandOptions options = context.toolbox().options(this);
        Combine combine = CombineKeys.effective(options.combine(), spot.pointer());
        return () -> SelectionEdits.select(label(), spot.alike(options), combine);
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
    Cursor idleCursor(Pointer pointer, ToolContext context) {
        return Cursors.crosshair(
                CombineKeys.effective(context.toolbox().options(this).combine(), pointer));
    }
}
