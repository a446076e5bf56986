package inlay.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that were opened or saved last.
///
/// @param files absolute paths, the newest first
public record RecentFiles(List<String> files) {
    public static final SettingKey<RecentFiles> KEY = new SettingKey<>("recentFiles", new RecentFiles(List.of()));

    private static final int MOST = 20;

    public RecentFiles {
        files = List.copyOf(files);
    }

    public List<Path> paths() {
        return files.stream().map(Path::of).toList();
    }

    /// With a file at the front, once.
    public RecentFiles with(Path file) {
        List<String> all = new ArrayList<>(without(file).files);
        all.addFirst(file.toAbsolutePath().normalize().toString());
        return new RecentFiles(all.subList(0, Math.min(MOST, all.size())));
    }

    /// Without a file that turned out to be gone.
    public RecentFiles without(Path file) {
        String text = file.toAbsolutePath().normalize().toString();
        return new RecentFiles(
                files.stream().filter(known -> !known.equals(text)).toList());
    }
}
