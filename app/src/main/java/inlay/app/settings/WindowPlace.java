package inlay.app.settings;

/// Where the main window stood.
///
/// @param width 0 in a fresh installation
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    public static final SettingKey<WindowPlace> KEY = new SettingKey<>("window", new WindowPlace(0, 0, 0, 0, false));

    public boolean isKnown() {
        return width > 0 && height > 0;
    }
}
