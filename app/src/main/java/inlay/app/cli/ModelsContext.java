package inlay.app.cli;

import inlay.app.models.ModelShelf;
import inlay.app.platform.UserFolders;
import inlay.app.settings.ModelFolders;
import inlay.app.settings.Settings;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.scan.ScanProgress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the commands about models share.
///
/// @param settings the folder of the settings
record ModelsContext(Path settings, ModelShelf shelf) {

    static ModelsContext of(UserFolders folders) {
        return new ModelsContext(folders.settings(), ModelShelf.of(folders));
    }

    ModelFolders folders() {
        try (Settings opened = Settings.open(settings)) {
            return opened.get(ModelFolders.KEY);
        }
    }

    /// @throws CommandFailure if the settings cannot be written
    void changeFolders(UnaryOperator<ModelFolders> change) {
        List<String> complaints = new ArrayList<>();
        try (Settings opened = Settings.open(settings)) {
            opened.setComplaints(complaints::add);
            opened.update(ModelFolders.KEY, change);
        }
        if (!complaints.isEmpty()) {
            throw new CommandFailure(complaints.getFirst());
        }
    }

    ModelLibrary library() {
        return shelf.scan(folders(), ScanProgress.SILENT);
    }
}
