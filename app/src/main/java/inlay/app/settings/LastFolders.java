package inlay.app.settings;

import java.nio.file.Path;
import java.util.Optional;

/// The folders where files were last opened and saved; empty for none yet.
public record LastFolders(String opened, String saved) {
    public static final SettingKey<LastFolders> KEY = new SettingKey<>("folders", new LastFolders("", ""));

    public Optional<Path> openedFrom() {
        return folder(opened);
    }

    /// Falls back to where files were opened.
    public Optional<Path> savedTo() {
        return folder(saved).or(this::openedFrom);
    }

    public LastFolders withOpened(Path folder) {
        return new LastFolders(folder.toString(), saved);
    }

    public LastFolders withSaved(Path folder) {
        return new LastFolders(opened, folder.toString());
    }

    private static Optional<Path> folder(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }
}
