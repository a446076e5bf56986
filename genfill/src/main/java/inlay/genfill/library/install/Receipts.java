package inlay.genfill.library.install;

import inlay.genfill.library.Sha256;
import inlay.genfill.library.download.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The receipts of all installations, one file each in a hidden folder among the models.
public final class Receipts {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path models;

    /// @param models the folder that models are installed into
    public Receipts(Path models) {
        this.models = models.toAbsolutePath().normalize();
    }

    public void write(Receipt receipt) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(
                folder().resolve(receipt.model() + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(receipt));
    }

    /// What a damaged receipt was for counts as never installed.
    public List<Receipt> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        List<Receipt> receipts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                read(file).ifPresent(receipts::add);
            }
        }
        return receipts;
    }

    /// What a file must add up to, if it was installed.
    public Optional<Checksum> checksum(Path file) throws IOException {
        for (Receipt receipt : all()) {
            for (Receipt.Item item : receipt.files()) {
                if (models.resolve(item.path()).equals(file.toAbsolutePath().normalize())) {
                    return parse(item.checksum());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Receipt> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Receipt.class));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Checksum> parse(String text) {
        String digits = text.substring(text.lastIndexOf(' ') + 1);
        if (text.startsWith("git ")) {
            return Optional.of(new Checksum.GitBlob(digits));
        }
        return Sha256.isOne(digits) ? Optional.of(new Checksum.Whole(new Sha256(digits))) : Optional.empty();
    }

    private Path folder() {
        return models.resolve(".receipts");
    }
}
