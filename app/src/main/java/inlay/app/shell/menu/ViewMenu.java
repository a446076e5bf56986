package inlay.app.shell.menu;

import inlay.app.canvas.CanvasCommands;
import inlay.app.canvas.ViewOptions;
import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.app.shell.documents.Canvases;
import inlay.app.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// View: how things are shown.
///
/// @param chrome what hides panels and fills the screen
public record ViewMenu(Settings settings, Canvases canvases, ViewOptions options, List<MenuEntry> chrome) {
    public Menu menu() {
        List<MenuEntry> entries = new ArrayList<>(CanvasCommands.of(canvases::active, options));
        entries.add(MenuEntry.SEPARATOR);
        entries.addAll(chrome);
        entries.add(MenuEntry.SEPARATOR);
        entries.add(theme());
        return new Menu("View", () -> entries);
    }

    private Menu theme() {
        return Menu.of("Theme", Arrays.stream(Theme.values()).map(this::choice).toArray(MenuEntry[]::new));
    }

    private Command choice(Theme theme) {
        return Command.of("view.theme." + theme.name().toLowerCase(Locale.ROOT), theme.title(), "", () -> {
                    settings.update(Preferences.KEY, preferences -> preferences.withTheme(theme));
                    theme.switchTo();
                })
                .checkedWhen(() -> settings.get(Preferences.KEY).theme() == theme);
    }
}
