package inlay.editor.format.png;

/// The five row filters (ISO/IEC 15948, clause 9), both ways.
///
/// Rows lie in one array at offsets; `above` is the offset of the row above, negative for none.
final class PngFilter {
    static final int NONE = 0;
    static final int SUB = 1;
    static final int UP = 2;
    static final int AVERAGE = 3;
    static final int PAETH = 4;

    private PngFilter() {}

    /// Turns a filtered row back into samples, in place.
    ///
    /// @param step bytes of a pixel, at least 1
    /// @return whether the filter type exists
    static boolean undo(int type, byte[] rows, int row, int above, int length, int step) {
        switch (above < 0 ? withoutAbove(type) : type) {
            case NONE -> {}
            case SUB -> undoSub(rows, row, length, step);
            case UP -> undoUp(rows, row, above, length);
            case AVERAGE -> undoAverage(rows, row, above, length, step);
            case PAETH -> undoPaeth(rows, row, above, length, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// In the first row, what looks up sees zeros; [#AVERAGE] needs its own form, marked by a negative `above`.
    private static int withoutAbove(int type) {
        return switch (type) {
            case UP -> NONE;
            case PAETH -> SUB;
            default -> type;
        };
    }

    private static void undoSub(byte[] rows, int row, int length, int step) {
        for (int at = row + step; at < row + length; at++) {
            rows[at] += rows[at - step];
        }
    }

    private static void undoUp(byte[] rows, int row, int above, int length) {
        for (int x = 0; x < length; x++) {
            rows[row + x] += rows[above + x];
        }
    }

    private static void undoAverage(byte[] rows, int row, int above, int length, int step) {
        for (int x = 0; x < length; x++) {
            int left = x < step ? 0 : rows[row + x - step] & 255;
            int up = above < 0 ? 0 : rows[above + x] & 255;
            rows[row + x] += (byte) (left + up >> 1);
        }
    }

    private static void undoPaeth(byte[] rows, int row, int above, int length, int step) {
        for (int x = 0; x < Math.min(step, length); x++) {
            rows[row + x] += rows[above + x];
        }
        for (int x = step; x < length; x++) {
            rows[row + x] +=
                    (byte) paeth(rows[row + x - step] & 255, rows[above + x] & 255, rows[above + x - step] & 255);
        }
    }

    /// Whichever of the three neighbours is nearest to left + up - corner.
    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    /// Filters a row into `out` from `to` on, without the type byte.
    static void apply(int type, byte[] rows, int row, int above, int length, int step, byte[] out, int to) {
        for (int x = 0; x < Math.min(step, length); x++) {
            int up = rows[above + x] & 255;
            int prediction =
                    switch (type) {
                        case UP, PAETH -> up;
                        case AVERAGE -> up >> 1;
                        default -> 0;
                    };
            out[to + x] = (byte) (rows[row + x] - prediction);
        }
        switch (type) {
            case SUB -> {
                for (int x = step; x < length; x++) {
                    out[to + x] = (byte) (rows[row + x] - rows[row + x - step]);
                }
            }
            case UP -> {
                for (int x = step; x < length; x++) {
                    out[to + x] = (byte) (rows[row + x] - rows[above + x]);
                }
            }
            case PAETH -> {
                for (int x = step; x < length; x++) {
                    int left = rows[row + x - step] & 255;
                    out[to + x] =
                            (byte) (rows[row + x] - paeth(left, rows[above + x] & 255, rows[above + x - step] & 255));
                }
            }
            default -> System.arraycopy(rows, row + step, out, to + step, Math.max(0, length - step));
        }
    }
}
