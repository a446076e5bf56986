package inlay.app.cli;

import inlay.app.generate.EngineChoices;
import inlay.app.generate.PictureStudio;
import inlay.app.platform.Version;
import inlay.genfill.diffusion.CheckpointEngines;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.places.Places;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import inlay.genfill.request.Sampling;
import inlay.genfill.weights.adapter.AdapterFit;
import inlay.genfill.worker.WorkerLoader;
import inlay.genfill.worker.WorkerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The models of this machine, for commands that make pictures. Nothing is searched, and no worker started, before a
/// command asks for a model.
final class Models {
    private static final int MOST_SHOWN = 5;

    private final ModelsContext context;
    private final WorkerLoader loader = new WorkerLoader(WorkerSettings.standard());

    Models(ModelsContext context) {
        this.context = context;
    }

    /// The engine of a checkpoint, by its file, its name or the beginning of its SHA-256.
    ///
    /// @param notes what the user should know about the adapters
    /// @throws CommandFailure if there is none, or it cannot make pictures
    EngineChoices engine(String reference, Optional<Sampling> sampling, Consumer<String> notes) {
        List<String> adapters = adapters(sampling);
        try {
            ModelLibrary library = libraryWith(Stream.concat(Stream.of(reference), adapters.stream()));
            tell(new CheckpointEngines(library, loader), reference, adapters, notes);
            return EngineChoices.naming(reference, library, loader);
        } catch (GenerationException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()));
        }
    }

    /// Ends the process that computed, if one was started; it gives back all memory.
    void release() {
        loader.close();
    }

    /// What makes whole pictures with a checkpoint, named likewise.
    ///
    /// @param controls the ControlNets that it is to be used with
    /// @param notes what the user should know about the adapters
    /// @throws CommandFailure if there is no such model, or it cannot make pictures
    PictureStudio studio(String reference, Optional<Sampling> sampling, List<String> controls, Consumer<String> notes) {
        List<String> adapters = adapters(sampling);
        try {
            ModelLibrary library = libraryWith(
                    Stream.of(List.of(reference), adapters, controls).flatMap(List::stream));
            var engines = new CheckpointEngines(library, loader);
            tell(engines, reference, adapters, notes);
            return new PictureStudio(engines.pictures(reference), "Inlay " + Version.current());
        } catch (GenerationException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()));
        }
    }

    private static List<String> adapters(Optional<Sampling> sampling) {
        return sampling.stream()
                .flatMap(asked -> asked.adapters().stream())
                .map(Sampling.Adapter::reference)
                .toList();
    }

    private static void tell(
            CheckpointEngines engines, String reference, List<String> adapters, Consumer<String> notes) {
        for (String adapter : adapters) {
            AdapterFit fit = engines.fit(reference, adapter);
            int unmatched = fit.unmatched().size();
            if (unmatched > 0) {
                String some = fit.unmatched().stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
                notes.accept(
                        unmatched + " of the tensors of " + adapter + " fit nothing in the model and are left out: "
                                + some + (unmatched > MOST_SHOWN ? " and others." : "."));
            }
        }
    }

    /// A model may lie anywhere: its own folder is looked through, too.
    private ModelLibrary libraryWith(Stream<String> references) {
        ModelSource[] folders = references
                .map(Path::of)
                .filter(Files::exists)
                .map(path -> path.toAbsolutePath().normalize().getParent())
                .distinct()
                .map(folder -> new ModelSource(Origin.FOLDER, folder))
                .toArray(ModelSource[]::new);
        if (folders.length == 0) {
            return context.library();
        }
        Places places = context.shelf().places(context.folders()).and(Places.of(folders));
        return new LibraryScanner(context.shelf().hashes()).scan(places, ScanProgress.SILENT);
    }
}
