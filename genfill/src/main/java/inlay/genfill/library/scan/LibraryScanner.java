package inlay.genfill.library.scan;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Refusal;
import inlay.genfill.library.document.UnreadableDocumentException;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.places.Places;
import inlay.genfill.weights.UnusableWeightsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a library of what lies in folders. Reads some hundred kilobytes of each model and takes milliseconds for it.
public final class LibraryScanner {

    private final ModelReader reader;

    /// @param hashes checksums that were computed earlier
    public LibraryScanner(HashCache hashes) {
        this.reader = new ModelReader(hashes);
    }

    /// @throws inlay.genfill.library.StoppedException if `progress` asks for it
    public ModelLibrary scan(Places places, ScanProgress progress) {
        Scan scan = new Scan(progress, new ArrayList<>(places.complaints()));
        places.sources().forEach(scan::search);
        return new ModelLibrary(
                places.sources(), List.copyOf(scan.models.values()), scan.refused, List.copyOf(scan.vocabularies));
    }

    /// One run; what is reached in two ways counts once, where it was found first.
    private final class Scan {

        private final ScanProgress progress;
        private final List<Refusal> refused;
        private final Map<Path, Model> models = new LinkedHashMap<>();
        private final List<Path> vocabularies = new ArrayList<>();

        Scan(ScanProgress progress, List<Refusal> refused) {
            this.progress = progress;
            this.refused = refused;
        }

        void search(ModelSource source) {
            new FolderWalk(source, new FolderWalk.Visitor() {
                        @Override
                        public void entering(Path folder) {
                            progress.check();
                            progress.looking(folder, models.size());
                        }

                        @Override
                        public void weights(Path path) {
                            read(path, source);
                        }

                        @Override
                        public void vocabulary(Path path) {
                            vocabularies.add(path);
                        }

                        @Override
                        public void unreadable(Path folder, IOException problem) {
                            refused.add(new Refusal(
                                    folder,
                                    "The folder “" + folder + "” cannot be read: " + problem.getMessage() + "."));
                        }
                    })
                    .walk();
        }

        private void read(Path path, ModelSource source) {
            progress.check();
            try {
                Path real = path.toRealPath();
                if (!models.containsKey(real)) {
                    models.put(real, reader.read(path, source));
                }
            } catch (UnusableWeightsException | UnreadableDocumentException problem) {
                refused.add(new Refusal(path, problem.getMessage()));
            } catch (IOException problem) {
                refused.add(new Refusal(path, "“" + path + "” cannot be read: " + problem.getMessage() + "."));
            }
        }
    }
}
