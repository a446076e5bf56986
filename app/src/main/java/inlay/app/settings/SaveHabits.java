package inlay.app.settings;

import inlay.editor.format.SaveOptions;
import inlay.editor.format.SaveOptions.Depth;

/// How pictures were saved and exported last.
///
/// @param format  the name of the format exported to
/// @param quality of lossy compression, percent
/// @param depth   bits per channel
public record SaveHabits(String format, double quality, Depth depth) {
    public static final SettingKey<SaveHabits> KEY =
            new SettingKey<>("dialog.export", new SaveHabits("PNG", 92, Depth.AUTOMATIC));

    public SaveOptions options() {
        return new SaveOptions(depth, Math.clamp(quality / 100, 0, 1));
    }

    /// @param value 0 to 1
    public SaveHabits withQuality(double value) {
        return new SaveHabits(format, Math.round(100 * value), depth);
    }
}
