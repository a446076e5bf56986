package inlay.app.settings;

import java.util.List;

/// What the canvases show besides the picture.
///
/// @param shown the names of the items
public record ViewHabits(List<String> shown) {
    public static final SettingKey<ViewHabits> KEY =
            new SettingKey<>("view", new ViewHabits(List.of("EXTRAS", "PIXEL_GRID", "BAR")));

    public ViewHabits {
        shown = List.copyOf(shown);
    }
}
