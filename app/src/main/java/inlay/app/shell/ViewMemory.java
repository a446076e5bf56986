package inlay.app.shell;

import inlay.app.canvas.ViewOptions;
import inlay.app.canvas.ViewOptions.Item;
import inlay.app.settings.Preferences;
import inlay.app.settings.Settings;
import inlay.app.settings.ViewHabits;
import java.util.Arrays;
import java.util.List;

/// Keeps what the canvases show, and their unit, from one start to the next.
final class ViewMemory {
    /// A layer's mask is looked at for a moment: the next start begins without.
    private static final List<Item> REMEMBERED =
            Arrays.stream(Item.values()).filter(item -> item != Item.LAYER_MASK).toList();

    private ViewMemory() {}

    /// Shows what was shown last, and remembers every change from now on.
    static void follow(Settings settings, ViewOptions options) {
        List<String> shown = settings.get(ViewHabits.KEY).shown();
        REMEMBERED.forEach(item -> options.show(item, shown.contains(item.name())));
        options.setUnit(settings.get(Preferences.KEY).unit());
        settings.onChange(
                Preferences.KEY,
                () -> options.setUnit(settings.get(Preferences.KEY).unit()));
        options.addListener(() -> remember(settings, options));
    }

    private static void remember(Settings settings, ViewOptions options) {
        settings.update(Preferences.KEY, now -> now.withUnit(options.unit()));
        settings.put(
                ViewHabits.KEY,
                new ViewHabits(REMEMBERED.stream()
                        .filter(options::shows)
                        .map(Item::name)
                        .toList()));
    }
}
