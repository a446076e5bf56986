package inlay.genfill.onnx.preflight;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/// The fields of one protobuf message, one after the other. Specification: protobuf.dev, "Encoding".
final class Fields {

    private static final int VARIABLE = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;
    private static final int LONGEST_VARIABLE = 10;
    private static final int LONGEST_TEXT = 4096;

    private final MemorySegment message;
    private long position;
    private int number;
    private int kind;
    private long integer;
    private MemorySegment bytes = MemorySegment.NULL;

    Fields(MemorySegment message) {
        this.message = message;
    }

    /// Goes to the next field.
    ///
    /// @return false at the end of the message
    /// @throws Defect if there is no field but something else
    boolean next() {
        if (position == message.byteSize()) {
            return false;
        }
        long tag = variable();
        number = (int) (tag >>> 3);
        kind = (int) (tag & 7);
        if (tag >>> 32 != 0 || number == 0) {
            throw new Defect("it is no ONNX file, or a damaged one.");
        }
        switch (kind) {
            case VARIABLE -> integer = variable();
            case EIGHT_BYTES -> skip(Long.BYTES);
            case FOUR_BYTES -> skip(Integer.BYTES);
            case LENGTH -> {
                long length = variable();
                bytes = message.asSlice(position, skip(length));
            }
            default -> throw new Defect("it is no ONNX file, or a damaged one.");
        }
        return true;
    }

    /// The field's number in its message's definition.
    int number() {
        return number;
    }

    /// The value of a field that holds an integer.
    long integer() {
        require(VARIABLE);
        return integer;
    }

    /// The value of a field that holds bytes, text, a message or packed numbers.
    MemorySegment bytes() {
        require(LENGTH);
        return bytes;
    }

    /// How many bytes the field's value takes.
    long length() {
        return switch (kind) {
            case LENGTH -> bytes.byteSize();
            case EIGHT_BYTES -> Long.BYTES;
            case FOUR_BYTES -> Integer.BYTES;
            default -> 1;
        };
    }

    /// The value of a field that holds text, which may not be longer than any name is.
    String text() {
        require(LENGTH);
        if (bytes.byteSize() > LONGEST_TEXT) {
            throw new Defect("a name in it is " + bytes.byteSize() + " bytes long.");
        }
        return new String(bytes.toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /// The integers of a repeated field, packed or one by one.
    void integers(LongConsumer each) {
        if (kind == VARIABLE) {
            each.accept(integer);
            return;
        }
        Fields packed = new Fields(bytes());
        while (packed.position < packed.message.byteSize()) {
            each.accept(packed.variable());
        }
    }

    private void require(int wanted) {
        if (kind != wanted) {
            throw new Defect("it is no ONNX file, or a damaged one.");
        }
    }

    private long skip(long length) {
        if (length < 0 || length > message.byteSize() - position) {
            throw new Defect("it is cut short or damaged.");
        }
        position += length;
        return length;
    }

    private long variable() {
        long value = 0;
        for (int i = 0; i < LONGEST_VARIABLE; i++) {
            if (position == message.byteSize()) {
                throw new Defect("it is cut short or damaged.");
            }
            byte piece = message.get(JAVA_BYTE, position++);
            value |= (long) (piece & 0x7F) << (7 * i);
            if (piece >= 0) {
                return value;
            }
        }
        throw new Defect("it is no ONNX file, or a damaged one.");
    }
}
