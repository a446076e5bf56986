package inlay.app.shell.files;

import com.formdev.flatlaf.util.SystemFileChooser;
import inlay.app.settings.LastFolders;
import inlay.app.settings.Settings;
import inlay.editor.format.Format;
import inlay.editor.format.Formats;
import inlay.editor.format.WritableFormat;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks for files with the system's own dialog, where the user was last.
final class FileDialogs {
    private final Component parent;
    private final Settings settings;
    private final Formats formats;

    FileDialogs(Component parent, Settings settings, Formats formats) {
        this.parent = parent;
        this.settings = settings;
        this.formats = formats;
    }

    /// Files to open, none if the user thought better of it.
    List<Path> toOpen(String title) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        chooser.setMultiSelectionEnabled(true);
        chooser.setAcceptAllFileFilterUsed(true);
        SystemFileChooser.FileNameExtensionFilter pictures = new SystemFileChooser.FileNameExtensionFilter(
                "All Pictures",
                formats.readable().stream()
                        .flatMap(format -> format.suffixes().stream())
                        .distinct()
                        .toArray(String[]::new));
        chooser.addChoosableFileFilter(pictures);
        formats.readable().forEach(format -> chooser.addChoosableFileFilter(filter(format)));
        chooser.setFileFilter(pictures);
        settings.get(LastFolders.KEY)
                .openedFrom()
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setCurrentDirectory(folder.toFile()));
        if (chooser.showOpenDialog(parent) != SystemFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        List<Path> chosen =
                Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList();
        chosen.stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(folder -> settings.update(LastFolders.KEY, known -> known.withOpened(folder)));
        return chosen;
    }

    /// Where to save to, with the ending of one of the formats.
    ///
    /// @param suggested the name the dialog begins with
    /// @param choices   the formats offered, the first one being preferred
    Optional<Path> toSave(String title, Path suggested, List<WritableFormat> choices) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        chooser.setAcceptAllFileFilterUsed(false);
        choices.forEach(format -> chooser.addChoosableFileFilter(filter(format)));
        Path folder = Optional.ofNullable(suggested.getParent())
                .or(() -> settings.get(LastFolders.KEY).savedTo())
                .filter(Files::isDirectory)
                .orElse(Path.of(System.getProperty("user.home")));
        chooser.setCurrentDirectory(folder.toFile());
        chooser.setSelectedFile(folder.resolve(suggested.getFileName()).toFile());
        if (chooser.showSaveDialog(parent) != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path chosen = withSuffix(chooser.getSelectedFile().toPath(), choices, chooser.getFileFilter());
        settings.update(LastFolders.KEY, known -> known.withSaved(chosen.getParent()));
        return Optional.of(chosen);
    }

    private static SystemFileChooser.FileNameExtensionFilter filter(Format format) {
        return new SystemFileChooser.FileNameExtensionFilter(
                format.name(), format.suffixes().toArray(String[]::new));
    }

    /// A name without an ending that the choices know gets that of the filter.
    private Path withSuffix(Path named, List<WritableFormat> choices, SystemFileChooser.FileFilter filter) {
        if (formats.forName(named).filter(choices::contains).isPresent()) {
            return named;
        }
        String suffix = choices.stream()
                .filter(format -> filter != null && format.name().equals(filter.getDescription()))
                .findFirst()
                .orElse(choices.getFirst())
                .suffixes()
                .getFirst();
        return named.resolveSibling(named.getFileName() + "." + suffix);
    }
}
