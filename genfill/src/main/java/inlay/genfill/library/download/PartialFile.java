package inlay.genfill.library.download;

import inlay.genfill.library.ByteProgress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What there is of a file so far, beside the place where the whole one will be, with a note on what it is a part of.
/// While it is open no other process can work on it.
final class PartialFile implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Order order;
    private final Path content;
    private final Path note;
    private final Path lockFile;
    private final FileChannel lockChannel;

    private PartialFile(Order order, FileChannel lockChannel) {
        this.order = order;
        this.content = beside(order, ".part");
        this.note = beside(order, ".part.json");
        this.lockFile = beside(order, ".part.lock");
        this.lockChannel = lockChannel;
    }

    /// @throws DownloadException if another process is at it
    static PartialFile open(Order order) throws IOException {
        Files.createDirectories(order.target().toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(beside(order, ".part.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new PartialFile(order, channel);
            }
        } catch (OverlappingFileLockException ourselves) {
            channel.close();
            throw busy(order);
        }
        channel.close();
        throw busy(order);
    }

    private static DownloadException busy(Order order) {
        return new DownloadException("“" + order.name() + "” is already being downloaded.");
    }

    private static Path beside(Order order, String suffix) {
        return order.target().resolveSibling(order.name() + suffix);
    }

    Path content() {
        return content;
    }

    /// How many bytes are there of the file that is wanted now; 0 if they are of another.
    long length() throws IOException {
        return Files.exists(content) && ofThisOrder(noted()) ? Files.size(content) : 0;
    }

    /// The strong validator under which those bytes came.
    Optional<String> validator() {
        return Optional.of(noted().path("validator").asString("")).filter(tag -> !tag.isEmpty());
    }

    /// Begins anew.
    void begin(String validator) throws IOException {
        Files.deleteIfExists(content);
        var json = JSON.createObjectNode()
                .put("address", order.address().toString())
                .put("checksum", order.checksum().text())
                .put("validator", validator);
        Files.writeString(note, JSON.writeValueAsString(json));
    }

    FileChannel append() throws IOException {
        return FileChannel.open(content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(content);
        Files.deleteIfExists(note);
    }

    /// Whether the content is what was ordered.
    boolean isSound(ByteProgress progress) throws IOException {
        return (order.bytes().isEmpty() || order.bytes().getAsLong() == Files.size(content))
                && order.checksum().matches(content, progress);
    }

    /// Gives the file its name, in one step and for good.
    void finish() throws IOException {
        try (FileChannel channel = FileChannel.open(content, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(content, order.target(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(note);
    }

    private boolean ofThisOrder(JsonNode noted) {
        return noted.path("address").asString("").equals(order.address().toString())
                && noted.path("checksum").asString("").equals(order.checksum().text());
    }

    /// A note that cannot be read says nothing, and what it was about is fetched again.
    private JsonNode noted() {
        try {
            return Files.exists(note) ? JSON.readTree(Files.readAllBytes(note)) : JSON.createObjectNode();
        } catch (IOException | JacksonException damaged) {
            return JSON.createObjectNode();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lockFile);
        lockChannel.close();
    }
}
