package inlay.app.platform;

import java.nio.file.Path;
import java.util.Map;

/// Where this user's files of Inlay live, by the customs of the system: settings, caches, logs and
/// models.
///
/// @param settings small files the user may edit or copy to another machine
/// @param cache files that may be deleted at any time
/// @param logs reports of unexpected failures
/// @param models what was installed for generating; large
public record UserFolders(Path settings, Path cache, Path logs, Path models) {

    public static UserFolders current() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// @param system the value of `os.name`
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            var roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Inlay");
            var local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Inlay");
            return new UserFolders(roaming, local.resolve("Cache"), local.resolve("Logs"), local.resolve("Models"));
        }
        if (system.startsWith("Mac")) {
            var library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support/Inlay"),
                    library.resolve("Caches/Inlay"),
                    library.resolve("Logs/Inlay"),
                    library.resolve("Application Support/Inlay/Models"));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("inlay"),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("inlay"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("inlay"),
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("inlay/models"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path standard) {
        var value = environment.getOrDefault(variable, "");
        return value.isBlank() ? standard : Path.of(value);
    }
}
