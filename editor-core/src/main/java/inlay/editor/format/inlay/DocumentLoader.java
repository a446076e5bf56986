package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.raster.Raster;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One open: the tree first, then the grids it refers to, then, if there is room, the tiles they refer to.
final class DocumentLoader {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int BYTES_PER_CELL = 8;
    private static final double TREE_READ = 0.05;

    /// A loaded document and the preview stored with it.
    record Loaded(Document document, Preview preview) {}

    private DocumentLoader() {}

    /// @throws DamagedContentException if the file is not as specified
    static Loaded load(Database database, KnownContent known, Limits limits, Progress progress) {
        Path file = database.file();
        JsonNode root = tree(database);
        limits.requireRoomFor(
                file, root.path("width").asLong(0), root.path("height").asLong(0), 0);
        ContentLoader content = new ContentLoader(database, known, limits.memory() / BYTES_PER_CELL);
        try {
            read(root, content.surveying());
            limits.requireMemory(file, "has many layers", content.bytes());
            progress.report(TREE_READ);
            content.loadTiles(progress.part(TREE_READ, 1));
            return read(root, content.loaded());
        } catch (IllegalArgumentException | JacksonException impossible) {
            throw new DamagedContentException("the document has an impossible value: " + impossible.getMessage());
        }
    }

    private static Loaded read(JsonNode root, LoadedPlanes planes) {
        TreeReader reader = new TreeReader(planes);
        Document document = reader.read(root);
        JsonNode node = root.path("preview");
        int scale = node.path("scale").asInt(0);
        if (scale != Preview.scaleFor(document)) {
            throw new DamagedContentException("the preview has the wrong scale");
        }
        Raster pixels = reader.raster(node.path("pixels"));
        int width = (document.width() + scale - 1) / scale;
        int height = (document.height() + scale - 1) / scale;
        return new Loaded(document, new Preview(scale, width, height, pixels));
    }

    private static JsonNode tree(Database database) {
        byte[] json = database.run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT json FROM document WHERE id = 1")) {
                return rows.next() ? rows.getBytes(1) : new byte[0];
            }
        });
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException damaged) {
            throw new DamagedContentException("the document's tree cannot be read");
        }
    }

    /// The embedded thumbnail, a PNG.
    static Optional<byte[]> thumbnail(Database database) {
        return database.run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT png FROM thumbnail WHERE id = 1")) {
                return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            }
        });
    }
}
