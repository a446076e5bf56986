package inlay.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where models are looked for beside the usual places.
///
/// @param own   where they are installed; empty for the standard folder
/// @param added absolute paths, in the order in which they were added
public record ModelFolders(String own, List<String> added) {
    public static final SettingKey<ModelFolders> KEY = new SettingKey<>("models", new ModelFolders("", List.of()));

    public ModelFolders {
        added = List.copyOf(added);
    }

    public Optional<Path> ownFolder() {
        return own.isBlank() ? Optional.empty() : Optional.of(Path.of(own));
    }

    public List<Path> addedFolders() {
        return added.stream().map(Path::of).toList();
    }

    /// With a folder at the end, once.
    public ModelFolders with(Path folder) {
        List<String> all = new ArrayList<>(without(folder).added);
        all.add(text(folder));
        return new ModelFolders(own, all);
    }

    public ModelFolders without(Path folder) {
        String text = text(folder);
        return new ModelFolders(
                own, added.stream().filter(known -> !known.equals(text)).toList());
    }

    /// With another folder to install into.
    public ModelFolders withOwn(Path folder) {
        return new ModelFolders(text(folder), added);
    }

    public boolean has(Path folder) {
        return added.contains(text(folder));
    }

    private static String text(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
