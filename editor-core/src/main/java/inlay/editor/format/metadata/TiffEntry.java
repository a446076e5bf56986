package inlay.editor.format.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// One field of a TIFF directory (TIFF 6.0, section 2).
///
/// @param type  1 byte, 2 ASCII, 3 short, 4 long, 5 rational, 7 undefined and so on
/// @param value the values in the file's byte order
@SuppressWarnings("ArrayRecordComponent") // a value read once and written once
public record TiffEntry(int tag, int type, ByteOrder order, byte[] value) {
    public static final int SHORT = 3;
    public static final int LONG = 4;
    public static final int RATIONAL = 5;
    public static final int UNDEFINED = 7;

    private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    /// Bytes of one value of a type; 0 for an unknown type.
    public static int bytesOf(int type) {
        return type > 0 && type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
    }

    public static TiffEntry shorts(int tag, ByteOrder order, int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(2 * values.length).order(order);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return new TiffEntry(tag, SHORT, order, buffer.array());
    }

    public static TiffEntry longs(int tag, ByteOrder order, long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(order);
        for (long value : values) {
            buffer.putInt((int) value);
        }
        return new TiffEntry(tag, LONG, order, buffer.array());
    }

    /// A fraction of a thousandth's precision.
    public static TiffEntry rational(int tag, ByteOrder order, double value) {
        ByteBuffer buffer = ByteBuffer.allocate(8).order(order);
        buffer.putInt((int) Math.round(value * 1000)).putInt(1000);
        return new TiffEntry(tag, RATIONAL, order, buffer.array());
    }

    public int count() {
        return value.length / bytesOf(type);
    }

    /// The first value as a whole number; 0 if it is none.
    public long first() {
        ByteBuffer buffer = ByteBuffer.wrap(value).order(order);
        return switch (value.length < bytesOf(type) ? 0 : type) {
            case 1, 6, 7 -> value[0] & 255;
            case SHORT -> buffer.getShort() & 0xFFFF;
            case LONG, 13 -> buffer.getInt() & 0xFFFFFFFFL;
            case 16, 18 -> buffer.getLong();
            default -> 0;
        };
    }

    /// The first value as a fraction; 0 if it is none.
    public double fraction() {
        if (type != RATIONAL || value.length < 8) {
            return first();
        }
        ByteBuffer buffer = ByteBuffer.wrap(value).order(order);
        double numerator = buffer.getInt() & 0xFFFFFFFFL;
        double denominator = buffer.getInt() & 0xFFFFFFFFL;
        return denominator == 0 ? 0 : numerator / denominator;
    }
}
