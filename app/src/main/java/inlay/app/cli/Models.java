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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The models of this machine, for commands that make pictures. Nothing is searched, and no worker started, before a
/// command asks for a model.
final class Models {
    private static final int MOST_SHOWN = 5;

    private final ModelsContext context;
    private Optional<WorkerLoader> loader = Optional.empty();

    Models(ModelsContext context) {
        this.context = context;
    }

    /// The engine of a checkpoint, by its file, its name or the beginning of its SHA-256.
    ///
    /// @param notes what the user should know about the adapters
    /// @throws CommandFailure if there is none, or it cannot make pictures
    EngineChoices engine(String reference, Optional<Sampling> sampling, Consumer<String> notes) {
        return using(
                reference, sampling, List.of(), notes, checkpoints -> EngineChoices.naming(reference, checkpoints));
    }

    /// Ends the process that computed, if one was started; it gives back all memory.
    void release() {
        loader.ifPresent(WorkerLoader::close);
    }

    /// What makes whole pictures with a checkpoint, named likewise.
    ///
    /// @param controls the ControlNets that it is to be used with
    /// @param notes what the user should know about the adapters
    /// @throws CommandFailure if there is no such model, or it cannot make pictures
    PictureStudio studio(String reference, Optional<Sampling> sampling, List<String> controls, Consumer<String> notes) {
        return using(
                reference,
                sampling,
                controls,
                notes,
                checkpoints -> new PictureStudio(checkpoints.pictures(reference), "Inlay " + Version.current()));
    }

    private <T> T using(
            String reference,
            Optional<Sampling> sampling,
            List<String> controls,
            Consumer<String> notes,
            Function<CheckpointEngines, T> use) {
        List<String> adapters = adapters(sampling);
        try {
            ModelLibrary library = libraryWith(
                    Stream.of(List.of(reference), adapters, controls).flatMap(List::stream));
            var checkpoints = new CheckpointEngines(library, loader());
            tell(checkpoints, reference, adapters, notes);
            return use.apply(checkpoints);
        } catch (GenerationException unusable) {
            throw new CommandFailure(String.valueOf(unusable.getMessage()));
        }
    }

    private WorkerLoader loader() {
        WorkerLoader made = loader.orElseGet(() -> new WorkerLoader(WorkerSettings.standard()));
        loader = Optional.of(made);
        return made;
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
