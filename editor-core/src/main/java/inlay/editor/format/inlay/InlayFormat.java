package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.format.FailedInput;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import inlay.editor.format.storage.ReplacedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The native file. Saving to a file that is one already stores only what changed, in one transaction; any other
/// target is written beside and put in place.
///
/// Remembers what it has stored and loaded, so keep one for the program's life. Safe for threads.
public final class InlayFormat implements WritableFormat {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION_OFFSET = 60;
    private static final int APPLICATION_OFFSET = 68;

    private final KnownContent known = new KnownContent();
    private final PreviewMemory previews = new PreviewMemory();

    @Override
    public String name() {
        return "Inlay";
    }

    @Override
    public List<String> suffixes() {
        return List.of("inlay");
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length > APPLICATION_OFFSET + 4
                && Arrays.equals(head, 0, SQLITE.length, SQLITE, 0, SQLITE.length)
                && ByteBuffer.wrap(head).getInt(APPLICATION_OFFSET) == Schema.APPLICATION_ID;
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.WHOLE;
    }

    @Override
    public Opened read(Path file, Limits limits, Progress progress) {
        try (Database database = openSound(file, progress)) {
            DocumentLoader.Loaded loaded = DocumentLoader.load(database, known, limits, progress);
            previews.remember(loaded.document(), loaded.preview());
            return new Opened(loaded.document(), this, List.of());
        } catch (DamagedContentException damaged) {
            throw damaged(file, damaged);
        }
    }

    /// The thumbnail embedded in a file: a PNG of at most 256 pixels a side. Reads nothing else.
    ///
    /// @throws FormatException if the file is not a sound native file
    public Optional<byte[]> thumbnail(Path file) {
        try (Database database = openSound(file, Progress.SILENT)) {
            return DocumentLoader.thumbnail(database);
        } catch (DamagedContentException damaged) {
            throw damaged(file, damaged);
        }
    }

    @Override
    public List<String> write(Document document, Path file, SaveOptions options, Progress progress) {
        Preview preview = previews.of(document);
        if (!updated(document, preview, file, progress)) {
            ReplacedFile.writeFile(file, temporary -> create(document, preview, temporary, file, progress));
        }
        previews.remember(document, preview);
        return List.of();
    }

    private void create(Document document, Preview preview, Path temporary, Path file, Progress progress) {
        try (Database database = Database.creating(temporary, file)) {
            database.transaction(connection -> {
                Schema.create(connection);
                DocumentSaver.save(connection, document, preview, known, progress);
                return true;
            });
        }
    }

    /// Saves into the file itself if it is a sound one of this version.
    ///
    /// @return whether it was
    private boolean updated(Document document, Preview preview, Path file, Progress progress) {
        if (!Files.exists(file) || !recognises(head(file)) || version(head(file)) != Schema.VERSION) {
            return false;
        }
        try (Database database = Database.updating(file)) {
            return database.transaction(connection -> {
                        boolean sound = Schema.isSound(connection);
                        if (sound) {
                            DocumentSaver.save(connection, document, preview, known, progress);
                        }
                        return sound;
                    })
                    && !FreeSpace.isWasteful(database);
        } catch (DamagedContentException damaged) {
            return false; // written anew as a whole, which also repairs it
        }
    }

    private Database openSound(Path file, Progress progress) {
        int version = version(head(file));
        Database database = Database.reading(file, progress);
        try {
            if (version > Schema.VERSION) {
                throw newer(file, database.run(Schema::needs));
            }
            if (version != Schema.VERSION || !database.run(Schema::isSound)) {
                throw new DamagedContentException("the database's tables are not those of an Inlay file");
            }
            return database;
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    private static FormatException newer(Path file, String needs) {
        return new FormatException(
                file,
                "was saved by a newer version of Inlay",
                needs.equals("newer")
                        ? "Update Inlay to open it."
                        : "Update Inlay to version " + needs + " or later to open it.");
    }

    private static FormatException damaged(Path file, DamagedContentException damaged) {
        return new FormatException(
                file,
                "cannot be opened: " + damaged.getMessage(),
                "The file is damaged; use another copy of it.",
                damaged);
    }

    private static byte[] head(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD_BYTES);
        } catch (IOException unreadable) {
            throw FailedInput.sentence(file, unreadable);
        }
    }

    private static int version(byte[] head) {
        return head.length < VERSION_OFFSET + 4 ? 0 : ByteBuffer.wrap(head).getInt(VERSION_OFFSET);
    }
}
