package inlay.app.settings;

import inlay.app.theme.Theme;

/// What the user sets in the preferences dialog.
///
/// @param theme            the look of the windows
/// @param unit             of rulers and sizes
/// @param megapixelLimit   larger pictures are refused
/// @param historyMegabytes what undo may keep of each document
public record Preferences(Theme theme, LengthUnit unit, int megapixelLimit, int historyMegabytes) {
    public static final SettingKey<Preferences> KEY =
            new SettingKey<>("preferences", new Preferences(Theme.DARK, LengthUnit.PIXELS, 1000, 2048));

    public Preferences withTheme(Theme value) {
        return new Preferences(value, unit, megapixelLimit, historyMegabytes);
    }

    public Preferences withUnit(LengthUnit value) {
        return new Preferences(theme, value, megapixelLimit, historyMegabytes);
    }
}
