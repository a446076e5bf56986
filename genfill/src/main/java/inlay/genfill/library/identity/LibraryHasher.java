package inlay.genfill.library.identity;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelFile;
import inlay.genfill.library.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Computes the checksums that a library lacks, all files as one task. What was computed before somebody stopped it
/// is kept.
public final class LibraryHasher {

    private final HashCache cache;

    public LibraryHasher(HashCache cache) {
        this.cache = cache;
    }

    /// @return checksums of the files that had none, see [inlay.genfill.library.ModelLibrary#withHashes(Map)]
    /// @throws inlay.genfill.library.StoppedException if `progress` asks for it
    public Map<Path, Sha256> complete(List<Model> models, ByteProgress progress) throws IOException {
        List<ModelFile> open = models.stream()
                .flatMap(model -> model.files().stream())
                .filter(file -> file.hash().isEmpty())
                .toList();
        return compute(open, progress);
    }

    /// Reads the files again whether they are known or not.
    public Map<Path, Sha256> compute(List<ModelFile> files, ByteProgress progress) throws IOException {
        Map<Path, Sha256> computed = new HashMap<>();
        OptionalLong total =
                OptionalLong.of(files.stream().mapToLong(ModelFile::bytes).sum());
        long before = 0;
        try {
            for (ModelFile file : files) {
                // Taken before reading: whoever writes meanwhile makes the checksum void.
                var state = Files.readAttributes(file.path(), BasicFileAttributes.class);
                Sha256 hash = FileHasher.hash(file.path(), new Part(progress, before, total));
                cache.put(file.path(), state.size(), state.lastModifiedTime().toInstant(), hash);
                computed.put(file.path(), hash);
                before += file.bytes();
            }
        } finally {
            cache.save();
        }
        return computed;
    }

    /// One file of several.
    private record Part(ByteProgress whole, long before, OptionalLong total) implements ByteProgress {
        @Override
        public void report(String task, long done, OptionalLong ofTheFile) {
            whole.report(task, before + done, total);
        }

        @Override
        public boolean stopped() {
            return whole.stopped();
        }
    }
}
