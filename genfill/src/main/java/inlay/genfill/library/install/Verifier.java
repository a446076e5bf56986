package inlay.genfill.library.install;

import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Model;
import inlay.genfill.library.ModelFile;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.download.Checksum;
import inlay.genfill.library.identity.LibraryHasher;
import inlay.genfill.library.install.FileVerdict.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads models from beginning to end and compares them with whatever is known of them: the receipt of their
/// installation, the name that Hugging Face's cache gives to content, the last reading.
public final class Verifier {

    private final LibraryHasher hasher;
    private final Receipts receipts;

    public Verifier(LibraryHasher hasher, Receipts receipts) {
        this.hasher = hasher;
        this.receipts = receipts;
    }

    /// @throws inlay.genfill.library.StoppedException if `progress` asks for it
    public List<FileVerdict> verify(Model model, ByteProgress progress) throws IOException {
        Map<Path, Sha256> read = hasher.compute(model.files(), progress);
        List<FileVerdict> verdicts = new ArrayList<>();
        for (ModelFile file : model.files()) {
            verdicts.add(verdict(file, read.get(file.path()), progress));
        }
        return verdicts;
    }

    private FileVerdict verdict(ModelFile file, Sha256 hash, ByteProgress progress) throws IOException {
        Optional<Checksum> installed = receipts.checksum(file.path());
        if (installed.isPresent()) {
            boolean same = installed.get() instanceof Checksum.Whole whole
                    ? whole.hash().equals(hash)
                    : installed.get().matches(file.path(), progress);
            return new FileVerdict(file.path(), same ? Finding.AS_INSTALLED : Finding.CHANGED, hash);
        }
        String name = file.path().toRealPath().getFileName().toString();
        if (Sha256.isOne(name)) {
            boolean same = hash.equals(new Sha256(name));
            return new FileVerdict(file.path(), same ? Finding.AS_NAMED : Finding.CHANGED, hash);
        }
        Finding compared = file.hash()
                .map(before -> before.equals(hash) ? Finding.AS_BEFORE : Finding.CHANGED)
                .orElse(Finding.NOTED);
        return new FileVerdict(file.path(), compared, hash);
    }
}
