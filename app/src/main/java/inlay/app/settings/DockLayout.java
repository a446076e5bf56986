package inlay.app.settings;

import java.util.List;

/// How the panels at the right are arranged.
///
/// @param width     of the dock, logical pixels
/// @param share     of the upper group in the dock's height, 0 to 1
/// @param collapsed the groups of which only the tabs show, by name
/// @param chosen    the panel in front of each group, by id
public record DockLayout(int width, double share, List<String> collapsed, List<String> chosen) {
    public static final SettingKey<DockLayout> KEY =
            new SettingKey<>("dock", new DockLayout(312, 0.42, List.of(), List.of()));

    public DockLayout {
        collapsed = List.copyOf(collapsed);
        chosen = List.copyOf(chosen);
    }
}
