package inlay.app.settings;

/// A named part of the settings, and its value in a fresh installation.
///
/// @param name     the property in the file, such as `window`
/// @param defaults also fills in what a file from an older version lacks
public record SettingKey<R extends Record>(String name, R defaults) {
    @SuppressWarnings("unchecked") // a record's class is exactly that of its instance
    Class<R> type() {
        return (Class<R>) defaults.getClass();
    }
}
