package inlay.genfill.library.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The layout of Hugging Face's cache: `models--OWNER--NAME/snapshots/REVISION/...`, whose files are links into
/// `blobs`, and `refs/main`, which names the revision in use.
final class HuggingFaceCache {

    private static final String ENTRY = "models--";
    private static final int REVISION_DIGITS = 40;

    private HuggingFaceCache() {}

    /// One folder for each model: the revision that `main` means, or the one that came last.
    static List<Path> snapshots(Path hub) throws IOException {
        List<Path> snapshots = new ArrayList<>();
        for (Path entry : list(hub)) {
            if (entry.getFileName().toString().startsWith(ENTRY)) {
                snapshot(entry).ifPresent(snapshots::add);
            }
        }
        return snapshots;
    }

    /// `OWNER/NAME` and what is below the revision.
    ///
    /// @param relative below the cache
    static List<String> readableParts(Path relative) {
        List<String> parts = new ArrayList<>();
        relative.forEach(part -> parts.add(part.toString()));
        if (parts.getFirst().startsWith(ENTRY)) {
            List<String> owner =
                    List.of(parts.removeFirst().substring(ENTRY.length()).split("--"));
            parts.subList(0, Math.min(2, parts.size())).clear();
            parts.addAll(0, owner);
        }
        return parts;
    }

    private static Optional<Path> snapshot(Path entry) throws IOException {
        Path snapshots = entry.resolve("snapshots");
        if (!Files.isDirectory(snapshots)) {
            return Optional.empty();
        }
        Optional<Path> main = main(entry).map(snapshots::resolve).filter(Files::isDirectory);
        return main.isPresent()
                ? main
                : list(snapshots).stream()
                        .filter(Files::isDirectory)
                        .max(Comparator.comparing(HuggingFaceCache::modified));
    }

    private static Optional<String> main(Path entry) throws IOException {
        Path reference = entry.resolve("refs/main");
        if (!Files.isRegularFile(reference) || Files.size(reference) > 2 * REVISION_DIGITS) {
            return Optional.empty();
        }
        String revision = Files.readString(reference).strip();
        return revision.matches("\\w+") ? Optional.of(revision) : Optional.empty();
    }

    private static FileTime modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
