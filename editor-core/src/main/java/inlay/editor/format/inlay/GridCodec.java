package inlay.editor.format.inlay;

import inlay.editor.raster.Region;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Encodes a rectangle of tile numbers as content and back. Number 0 stands for the blank tile.
final class GridCodec {
    static final byte GRID = 3;

    private static final int HEAD_BYTES = 1 + 4 * Integer.BYTES;

    /// A grid as stored.
    ///
    /// @param cells   in tiles from the raster's origin
    /// @param numbers of contents, row by row
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Grid(Region cells, int[] numbers) {}

    private GridCodec() {}

    static byte[] encode(Grid grid) {
        ByteBuffer plain =
                ByteBuffer.allocate(Integer.BYTES * grid.numbers().length).order(ByteOrder.LITTLE_ENDIAN);
        int before = 0;
        for (int number : grid.numbers()) {
            plain.putInt(number - before);
            before = number;
        }
        byte[] content = Compression.compress(plain.array(), plain.capacity(), HEAD_BYTES);
        Region cells = grid.cells();
        ByteBuffer.wrap(content)
                .put(GRID)
                .putInt(cells.x())
                .putInt(cells.y())
                .putInt(cells.width())
                .putInt(cells.height());
        return content;
    }

    /// The rectangle alone, so that its size can be judged before memory is taken.
    ///
    /// @throws DamagedContentException if this is no grid
    static Region cells(byte[] content) {
        if (content.length < HEAD_BYTES || content[0] != GRID) {
            throw new DamagedContentException("a grid of tiles is of the wrong kind");
        }
        ByteBuffer head = ByteBuffer.wrap(content).position(1);
        int x = head.getInt();
        int y = head.getInt();
        int width = head.getInt();
        int height = head.getInt();
        boolean sound = width >= 0 && height >= 0 && isNear(x) && isNear(y) && isNear(width) && isNear(height);
        if (!sound) {
            throw new DamagedContentException("a grid of tiles has an impossible place");
        }
        return new Region(x, y, width, height);
    }

    /// Far enough from overflow when counted in pixels.
    private static boolean isNear(int tiles) {
        return Math.abs((long) tiles) < 1 << 22;
    }

    /// @throws DamagedContentException if this is no grid
    static Grid decode(byte[] content) {
        Region cells = cells(content);
        int count = Math.toIntExact(cells.area());
        byte[] plain = Compression.decompress(content, HEAD_BYTES, Math.multiplyExact(count, Integer.BYTES));
        ByteBuffer buffer = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int[] numbers = new int[count];
        int before = 0;
        for (int index = 0; index < count; index++) {
            before += buffer.getInt();
            numbers[index] = before;
        }
        return new Grid(cells, numbers);
    }
}
