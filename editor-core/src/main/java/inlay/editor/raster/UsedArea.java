package inlay.editor.raster;

/// Finds what part of a tile holds anything.
final class UsedArea {
    private UsedArea() {}

    /// The smallest region, in the tile's own coordinates, that holds every value other than `outside`.
    static Region of(MaskTile tile, int outside) {
        if (tile.isUniform()) {
            return tile.value() == outside ? Region.EMPTY : Region.ofSize(Tile.SIZE, Tile.SIZE);
        }
        return of(tile.samples(), 0, outside);
    }

    /// The smallest region, in the tile's own coordinates, that holds every pixel whose alpha is not 0.
    static Region of(Tile tile) {
        if (tile.isUniform()) {
            return tile.color().alpha() == 0 ? Region.EMPTY : Region.ofSize(Tile.SIZE, Tile.SIZE);
        }
        return of(tile.planes(), 3 * Tile.AREA, 0);
    }

    private static Region of(short[] samples, int offset, int outside) {
        int left = Tile.SIZE;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int y = 0; y < Tile.SIZE; y++) {
            int first = firstOther(samples, offset + y * Tile.SIZE, outside);
            if (first < Tile.SIZE) {
                top = top < 0 ? y : top;
                bottom = y + 1;
                left = Math.min(left, first);
                right = Math.max(right, lastOther(samples, offset + y * Tile.SIZE, outside) + 1);
            }
        }
        return top < 0 ? Region.EMPTY : Region.between(left, top, right, bottom);
    }

    private static int firstOther(short[] samples, int row, int outside) {
        int x = 0;
        while (x < Tile.SIZE && (samples[row + x] & 0xFFFF) == outside) {
            x++;
        }
        return x;
    }

    private static int lastOther(short[] samples, int row, int outside) {
        int x = Tile.SIZE - 1;
        while (x >= 0 && (samples[row + x] & 0xFFFF) == outside) {
            x--;
        }
        return x;
    }
}
