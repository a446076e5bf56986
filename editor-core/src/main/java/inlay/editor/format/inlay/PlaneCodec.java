package inlay.editor.format.inlay;

import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Prepares one plane of 128 x 128 samples for the compressor and back: each row less the row above it, in bytes or as
/// zigzag-coded shorts split into high and low bytes. Loops are plain so that the compiler can use vectors.
final class PlaneCodec {
    private static final int ROW = Tile.SIZE;
    private static final int AREA = Tile.AREA;

    private PlaneCodec() {}

    /// The cheapest mode for a plane by itself.
    static PlaneMode modeOf(short[] samples, int plane) {
        int from = plane * AREA;
        if (Arrays.mismatch(samples, from, from + AREA - 1, samples, from + 1, from + AREA) < 0) {
            return PlaneMode.CONSTANT;
        }
        int remainder = 0;
        for (int at = from; at < from + AREA; at++) {
            remainder |= samples[at] ^ samples[at] >> 8;
        }
        return (remainder & 0xFF) == 0 ? PlaneMode.BYTES : PlaneMode.SHORTS;
    }

    /// Writes a plane of bytes at `to`.
    ///
    /// @param green where the plane to subtract begins in `samples`; negative for none
    static void encodeBytes(short[] samples, int from, int green, byte[] out, int to) {
        byte[] values = new byte[AREA];
        if (green < 0) {
            for (int at = 0; at < AREA; at++) {
                values[at] = (byte) samples[from + at];
            }
        } else {
            for (int at = 0; at < AREA; at++) {
                values[at] = (byte) (samples[from + at] - samples[green + at]);
            }
        }
        System.arraycopy(values, 0, out, to, ROW);
        for (int at = ROW; at < AREA; at++) {
            out[to + at] = (byte) (values[at] - values[at - ROW]);
        }
    }

    /// Writes a plane of shorts at `to`: all high bytes, then all low bytes.
    static void encodeShorts(short[] samples, int from, int green, byte[] out, int to) {
        short[] values = new short[AREA];
        for (int at = 0; at < AREA; at++) {
            values[at] = (short) (samples[from + at] - (green < 0 ? 0 : samples[green + at]));
        }
        for (int at = 0; at < AREA; at++) {
            short less = (short) (values[at] - (at < ROW ? 0 : values[at - ROW]));
            int zigzag = less << 1 ^ less >> 15;
            out[to + at] = (byte) (zigzag >> 8);
            out[to + AREA + at] = (byte) zigzag;
        }
    }

    /// Reads a plane of bytes that stands at `from`; leaves the byte values there for planes that subtract them.
    ///
    /// @param green where the green plane's byte values stand in `stored`; negative for none
    static void decodeBytes(byte[] stored, int from, int green, short[] samples, int to) {
        for (int row = ROW; row < AREA; row += ROW) {
            addRow(stored, from + row - ROW, from + row);
        }
        if (green < 0) {
            for (int at = 0; at < AREA; at++) {
                samples[to + at] = (short) ((stored[from + at] & 255) * 257);
            }
        } else {
            for (int at = 0; at < AREA; at++) {
                samples[to + at] = (short) ((stored[from + at] + stored[green + at] & 255) * 257);
            }
        }
    }

    /// Reads a plane of shorts that stands at `from`.
    ///
    /// @param green where the green plane begins in `samples`; negative for none
    static void decodeShorts(byte[] stored, int from, int green, short[] samples, int to) {
        for (int at = 0; at < AREA; at++) {
            int zigzag = (stored[from + at] & 255) << 8 | stored[from + AREA + at] & 255;
            samples[to + at] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
        }
        for (int row = ROW; row < AREA; row += ROW) {
            for (int x = 0; x < ROW; x++) {
                samples[to + row + x] += samples[to + row - ROW + x];
            }
        }
        if (green >= 0) {
            for (int at = 0; at < AREA; at++) {
                samples[to + at] += samples[green + at];
            }
        }
    }

    private static void addRow(byte[] values, int above, int row) {
        for (int x = 0; x < ROW; x++) {
            values[row + x] += values[above + x];
        }
    }
}
