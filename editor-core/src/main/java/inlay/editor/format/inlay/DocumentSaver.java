package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.format.Progress;
import inlay.editor.format.pixel.OrderedWork;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One save: stores the tiles that the file does not have, then the tree that refers to them, then removes what nothing
/// refers to. Runs inside a transaction.
final class DocumentSaver {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Connection connection;
    private final KnownContent known;
    private final Progress progress;
    private final ContentTable table;

    private DocumentSaver(Connection connection, KnownContent known, Progress progress, ContentTable table) {
        this.connection = connection;
        this.known = known;
        this.progress = progress;
        this.table = table;
    }

    static void save(Connection connection, Document document, Preview preview, KnownContent known, Progress progress)
            throws SQLException {
        try (ContentTable table = new ContentTable(connection)) {
            new DocumentSaver(connection, known, progress, table).save(document, preview);
        } catch (UncheckedSqlException failure) {
            throw failure.getCause();
        }
    }

    private void save(Document document, Preview preview) throws SQLException {
        storeTiles(document, preview);
        TreeWriter writer = new TreeWriter(planes());
        ObjectNode root = writer.write(document);
        root.putObject("preview").put("scale", preview.scale()).set("pixels", writer.raster(preview.pixels()));
        replace("document", "json", MAPPER.writeValueAsBytes(root));
        replace("thumbnail", "png", preview.thumbnail(document.profile()));
        table.removeUnused();
    }

    /// Writes the one row of a table, unless it holds the value already.
    private void replace(String name, String column, byte[] value) throws SQLException {
        String same = "SELECT 1 FROM " + name + " WHERE id = 1 AND " + column + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(same)) {
            statement.setBytes(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        String sql = "INSERT OR REPLACE INTO " + name + "(id, " + column + ") VALUES(1, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, value);
            statement.executeUpdate();
        }
    }

    /// Content on its way into the file.
    @SuppressWarnings("ArrayRecordComponent") // passed on once
    private record Encoded(Object tile, ContentKey key, byte[] content) {
        static Encoded of(Object tile) {
            byte[] content =
                    switch (tile) {
                        case Tile pixels -> TileCodec.encode(pixels);
                        case MaskTile coverage -> TileCodec.encode(coverage);
                        default -> throw new IllegalArgumentException("no tile: " + tile);
                    };
            return new Encoded(tile, ContentKey.of(content), content);
        }
    }

    private void storeTiles(Document document, Preview preview) {
        List<Object> missing = missingTiles(document, preview);
        int[] done = {0};
        try (OrderedWork<Encoded> work = new OrderedWork<>(progress, encoded -> {
            put(encoded.key(), encoded.content());
            known.remember(encoded.tile(), encoded.key());
            progress.report((double) ++done[0] / missing.size());
        })) {
            missing.forEach(tile -> work.submit(() -> Encoded.of(tile)));
            work.finish();
        }
    }

    private int put(ContentKey key, byte[] content) {
        try {
            return table.put(key, content);
        } catch (SQLException failure) {
            throw new UncheckedSqlException(failure);
        }
    }

    /// Every distinct tile that the file does not hold yet, in the order of layers.
    private List<Object> missingTiles(Document document, Preview preview) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> missing = new ArrayList<>();
        Consumer<Object> visitor = tile -> {
            if (seen.add(tile) && known.key(tile).filter(table::holds).isEmpty()) {
                missing.add(tile);
            }
        };
        document.selection().ifPresent(mask -> mask.forEachTile(visitor::accept));
        document.tree().forEach(layer -> {
            layer.mask().ifPresent(mask -> mask.mask().forEachTile(visitor::accept));
            rasters(layer).forEach(raster -> raster.forEachTile(visitor::accept));
        });
        preview.pixels().forEachTile(visitor::accept);
        return missing;
    }

    private static List<Raster> rasters(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> List.of(pixels.pixels());
            case GenerativeLayer generative ->
                generative.variations().stream().map(one -> one.pixels()).toList();
            case GroupLayer group -> List.of();
            case SolidFillLayer fill -> List.of();
        };
    }

    private StoredPlanes planes() {
        return new StoredPlanes() {
            @Override
            public int grid(Raster raster) {
                return store(raster.cells(), (column, row) -> raster.tile(column, row), Tile.TRANSPARENT);
            }

            @Override
            public int grid(Mask mask) {
                MaskTile blank = MaskTile.uniform(mask.outside());
                return store(mask.cells(), (column, row) -> mask.tile(column, row), blank);
            }

            @Override
            public int block(byte[] block) {
                byte[] content = BlockCodec.encode(block);
                return put(ContentKey.of(content), content);
            }
        };
    }

    @FunctionalInterface
    private interface TileAt {
        Object at(int column, int row);
    }

    private int store(Region cells, TileAt tiles, Object blank) {
        int[] numbers = new int[Math.toIntExact(cells.area())];
        int index = 0;
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                Object tile = tiles.at(column, row);
                numbers[index++] = tile == blank ? 0 : number(tile);
            }
        }
        byte[] content = GridCodec.encode(new GridCodec.Grid(cells, numbers));
        return put(ContentKey.of(content), content);
    }

    private int number(Object tile) {
        return table.use(known.key(tile).orElseThrow());
    }
}
