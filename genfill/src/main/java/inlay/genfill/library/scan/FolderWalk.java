package inlay.genfill.library.scan;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Goes through a folder and all below it, through links too but never in circles, and calls out what is worth a look.
final class FolderWalk {

    private static final int DEEPEST = 16;

    private final ModelSource source;
    private final Visitor visitor;
    private final Set<Path> seen = new HashSet<>();

    interface Visitor {

        void entering(Path folder);

        /// A file of weights by its first bytes, an index, a folder of components, or something that looks like weights
        /// and will be refused.
        void weights(Path path);

        void vocabulary(Path path);

        void unreadable(Path folder, IOException problem);
    }

    FolderWalk(ModelSource source, Visitor visitor) {
        this.source = source;
        this.visitor = visitor;
    }

    void walk() {
        if (source.origin() == Origin.HUGGING_FACE) {
            try {
                HuggingFaceCache.snapshots(source.folder()).forEach(snapshot -> visit(snapshot, 0));
            } catch (IOException problem) {
                visitor.unreadable(source.folder(), problem);
            }
        } else {
            visit(source.folder(), 0);
        }
    }

    private void visit(Path folder, int depth) {
        try {
            if (depth > DEEPEST || !seen.add(folder.toRealPath())) {
                return;
            }
            visitor.entering(folder);
            List<Path> entries = entries(folder);
            ClipVocabularies.in(folder).ifPresent(visitor::vocabulary);
            if (DiffusersFolder.isOne(folder)) {
                visitor.weights(folder);
                ClipVocabularies.of(folder).ifPresent(visitor::vocabulary);
                return;
            }
            entries.stream()
                    .filter(Files::isRegularFile)
                    .filter(WeightsSniff::isWorthReading)
                    .forEach(visitor::weights);
            for (Path entry : entries) {
                if (Files.isDirectory(entry)) {
                    visit(entry, depth + 1);
                }
            }
        } catch (IOException problem) {
            visitor.unreadable(folder, problem);
        }
    }

    /// In the order of their names, without what is hidden.
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException problem) {
            throw problem.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
