package inlay.editor.format.inlay;

import inlay.editor.format.Progress;
import inlay.editor.format.pixel.OrderedWork;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Loads content by number, every piece checked against its key. Grids and blocks are read as they are asked for;
/// tiles all at once, on every core with a connection each.
final class ContentLoader {
    private static final int RUN = 256;

    /// What a tile is expected to be.
    private enum Kind {
        PIXELS,
        COVERAGE
    }

    /// A checked piece of content.
    @SuppressWarnings("ArrayRecordComponent") // decoded once
    private record Content(ContentKey key, byte[] bytes) {}

    private final Path file;
    private final Database database;
    private final KnownContent known;
    private final Map<Integer, GridCodec.Grid> grids = new HashMap<>();
    private final Map<Integer, Kind> wanted = new TreeMap<>();
    private final Map<Integer, Object> tiles = new ConcurrentHashMap<>();
    private final long mostCells;
    private long cells;

    /// @param mostCells places for tiles that all grids together may have
    ContentLoader(Database database, KnownContent known, long mostCells) {
        this.file = database.file();
        this.database = database;
        this.known = known;
        this.mostCells = mostCells;
    }

    /// Reads grids and blocks and notes which tiles they need; the planes given are empty.
    LoadedPlanes surveying() {
        return new LoadedPlanes() {
            @Override
            public Raster raster(int grid) {
                want(grid(grid), Kind.PIXELS);
                return Raster.EMPTY;
            }

            @Override
            public Mask mask(int grid, Mask blank) {
                want(grid(grid), Kind.COVERAGE);
                return blank;
            }

            @Override
            public byte[] block(int number) {
                return new byte[0];
            }
        };
    }

    /// Gives the real planes; [#loadTiles] must have run.
    LoadedPlanes loaded() {
        return new LoadedPlanes() {
            @Override
            public Raster raster(int grid) {
                Raster.Editor editor = Raster.EMPTY.edit();
                place(grid(grid), (column, row, tile) -> editor.put(column, row, (Tile) tile));
                return editor.commit();
            }

            @Override
            public Mask mask(int grid, Mask blank) {
                Mask.Editor editor = blank.edit();
                place(grid(grid), (column, row, tile) -> editor.put(column, row, (MaskTile) tile));
                return editor.commit();
            }

            @Override
            public byte[] block(int number) {
                return BlockCodec.decode(content(number).bytes());
            }
        };
    }

    /// Bytes of memory that the noted tiles will take at most.
    long bytes() {
        long bytes = 0;
        for (Kind kind : wanted.values()) {
            bytes += (kind == Kind.PIXELS ? Tile.PLANES : 1) * 2L * Tile.AREA;
        }
        return bytes;
    }

    void loadTiles(Progress progress) {
        int[] numbers = wanted.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] done = {0};
        try (Connections connections = new Connections(file);
                OrderedWork<Integer> work = new OrderedWork<>(progress, count -> {
                    done[0] += count;
                    progress.report((double) done[0] / numbers.length);
                })) {
            for (int from = 0; from < numbers.length; from += RUN) {
                int[] run = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + RUN));
                work.submit(() -> connections.with(one -> loadRun(one, run)));
            }
            work.finish();
        }
    }

    private int loadRun(Database one, int[] run) {
        return one.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT c.id, key, data FROM content c"
                    + " JOIN content_data d ON d.id = c.id WHERE c.id BETWEEN ? AND ? ORDER BY c.id")) {
                statement.setInt(1, run[0]);
                statement.setInt(2, run[run.length - 1]);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        int number = rows.getInt(1);
                        if (Arrays.binarySearch(run, number) >= 0) {
                            decode(number, checked(rows.getBytes(2), rows.getBytes(3)));
                        }
                    }
                }
            }
            for (int number : run) {
                if (!tiles.containsKey(number)) {
                    throw new DamagedContentException("a tile is missing");
                }
            }
            return run.length;
        });
    }

    private void decode(int number, Content content) {
        Object tile =
                switch (wanted.get(number)) {
                    case PIXELS -> TileCodec.decodePixels(content.bytes());
                    case COVERAGE -> TileCodec.decodeCoverage(content.bytes());
                };
        known.remember(tile, content.key());
        tiles.put(number, tile);
    }

    private void want(GridCodec.Grid grid, Kind kind) {
        for (int number : grid.numbers()) {
            if (number != 0) {
                Kind before = wanted.put(number, kind);
                if (before != null && before != kind) {
                    throw new DamagedContentException("a tile is used as pixels and as a mask");
                }
            }
        }
    }

    @FunctionalInterface
    private interface Placement {
        void put(int column, int row, Object tile);
    }

    private void place(GridCodec.Grid grid, Placement placement) {
        int index = 0;
        Region cells = grid.cells();
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                int number = grid.numbers()[index++];
                if (number != 0) {
                    placement.put(column, row, tiles.get(number));
                }
            }
        }
    }

    private GridCodec.Grid grid(int number) {
        return grids.computeIfAbsent(number, missing -> {
            byte[] content = content(number).bytes();
            cells += GridCodec.cells(content).area();
            if (cells > mostCells) {
                throw new DamagedContentException("its layers claim more tiles than fit in memory");
            }
            return GridCodec.decode(content);
        });
    }

    private Content content(int number) {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT key, data FROM content c JOIN content_data d ON d.id = c.id WHERE c.id = ?")) {
                statement.setInt(1, number);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new DamagedContentException("a piece of content is missing");
                    }
                    return checked(rows.getBytes(1), rows.getBytes(2));
                }
            }
        });
    }

    private static Content checked(byte[] key, byte[] bytes) {
        if (key == null || bytes == null || key.length != ContentKey.BYTES) {
            throw new DamagedContentException("a content key is wrong");
        }
        ContentKey expected = ContentKey.read(key);
        if (!ContentKey.of(bytes).equals(expected)) {
            throw new DamagedContentException("a piece of content does not match its checksum");
        }
        return new Content(expected, bytes);
    }
}
