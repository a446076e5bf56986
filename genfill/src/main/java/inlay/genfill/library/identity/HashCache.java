package inlay.genfill.library.identity;

import inlay.genfill.library.Sha256;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checksums by path, valid while size and time of change stay the same. Kept in a file that may be lost at any time.
/// Safe for several threads.
public final class HashCache {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(long bytes, long modified, Sha256 hash) {}

    private HashCache(Path file) {
        this.file = file;
    }

    /// Reads what was saved in `folder`; what is missing or damaged is simply not known.
    public static HashCache in(Path folder) {
        HashCache cache = new HashCache(folder.resolve("model-hashes.json"));
        if (Files.isRegularFile(cache.file)) {
            try {
                cache.take(JSON.readTree(Files.readAllBytes(cache.file)));
            } catch (IOException | JacksonException | IllegalArgumentException lost) {
                cache.entries.clear();
            }
        }
        return cache;
    }

    /// The checksum of that very state of a file, if it was computed.
    public Optional<Sha256> find(Path path, long bytes, Instant modified) {
        Entry entry = entries.get(key(path));
        return entry != null && entry.bytes == bytes && entry.modified == modified.toEpochMilli()
                ? Optional.of(entry.hash)
                : Optional.empty();
    }

    public void put(Path path, long bytes, Instant modified, Sha256 hash) {
        entries.put(key(path), new Entry(bytes, modified.toEpochMilli(), hash));
    }

    /// Writes all that is known, without what is about files that are gone.
    public synchronized void save() throws IOException {
        var root = JSON.createObjectNode();
        new TreeMap<>(entries).forEach((path, entry) -> {
            if (Files.exists(Path.of(path))) {
                root.putObject(path)
                        .put("bytes", entry.bytes)
                        .put("modified", entry.modified)
                        .put("sha256", entry.hash.hex());
            }
        });
        Files.createDirectories(file.getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException network) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void take(JsonNode root) {
        root.properties().forEach(property -> {
            JsonNode value = property.getValue();
            entries.put(
                    property.getKey(),
                    new Entry(
                            value.path("bytes").asLong(-1),
                            value.path("modified").asLong(-1),
                            new Sha256(value.path("sha256").asString(""))));
        });
    }

    private static String key(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
