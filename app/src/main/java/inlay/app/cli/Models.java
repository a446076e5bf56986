package inlay.app.cli;

import inlay.app.generate.EngineChoices;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.places.Places;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import inlay.genfill.worker.WorkerLoader;
import inlay.genfill.worker.WorkerSettings;
import java.nio.file.Files;
import java.nio.file.Path;

/// The models of this machine, for commands that make pictures. Nothing is searched, and no worker started, before a
/// command asks for a model.
final class Models {
    private final ModelsContext context;

    Models(ModelsContext context) {
        this.context = context;
    }

    /// The engine of a checkpoint, by its file, its name or the beginning of its SHA-256.
    ///
    /// @throws CommandFailure if there is none, or it cannot make pictures
    EngineChoices engine(String reference) {
        try {
            return EngineChoices.naming(reference, libraryWith(reference), new WorkerLoader(WorkerSettings.standard()));
        } catch (GenerationException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()));
        }
    }

    /// A model may lie anywhere: its own folder is looked through, too.
    private ModelLibrary libraryWith(String reference) {
        Path path = Path.of(reference);
        if (!Files.exists(path)) {
            return context.library();
        }
        Path folder = path.toAbsolutePath().getParent();
        Places places =
                context.shelf().places(context.folders()).and(Places.of(new ModelSource(Origin.FOLDER, folder)));
        return new LibraryScanner(context.shelf().hashes()).scan(places, ScanProgress.SILENT);
    }
}
