package inlay.app.models;

import inlay.app.platform.UserFolders;
import inlay.app.settings.ModelFolders;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.places.ModelTrees;
import inlay.genfill.library.places.Places;
import inlay.genfill.library.places.StandardPlaces;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// All places where this user has models.
///
/// @param own where models are installed, unless the user chose another folder
/// @param cache where checksums are remembered
/// @param trees knows the folders of other programs
/// @param others where those programs usually are
public record ModelShelf(Path own, Path cache, ModelTrees trees, StandardPlaces others) {

    public static ModelShelf of(UserFolders folders) {
        return of(folders, System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// @param system the value of `os.name`
    public static ModelShelf of(UserFolders folders, String system, Path home, Map<String, String> environment) {
        return new ModelShelf(
                folders.models(),
                folders.cache(),
                new ModelTrees(home, environment),
                new StandardPlaces(system, home, environment));
    }

    /// Where models are installed.
    public Path installFolder(ModelFolders chosen) {
        return chosen.ownFolder().orElse(own);
    }

    /// Inlay's own folder first, then those that were added, then those of other programs.
    public Places places(ModelFolders chosen) {
        Path installed = installFolder(chosen);
        Places mine = Files.isDirectory(installed) ? Places.of(new ModelSource(Origin.INLAY, installed)) : Places.NONE;
        return chosen.addedFolders().stream()
                .filter(Files::isDirectory)
                .map(trees::at)
                .reduce(mine, Places::and)
                .and(others.find());
    }

    /// Takes a moment: to be called off the event thread.
    public ModelLibrary scan(ModelFolders chosen, ScanProgress progress) {
        return new LibraryScanner(hashes()).scan(places(chosen), progress);
    }

    /// Read anew each time, because other processes write it too.
    public HashCache hashes() {
        return HashCache.in(cache);
    }
}
