package inlay.genfill.weights;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Optional;

/// The number formats of safetensors that Inlay reads, each little-endian and not necessarily aligned.
/// The two 8-bit floats are those of "FP8 Formats for Deep Learning" (Micikevicius et al., 2022); the safetensors
/// format names them `F8_E4M3` (no infinities, as PyTorch's `float8_e4m3fn`) and `F8_E5M2`.
public enum NumberFormat {
    BOOL(1),
    U8(1),
    I8(1),
    F8_E4M3(1),
    F8_E5M2(1),
    I16(2),
    U16(2),
    F16(2),
    BF16(2),
    I32(4),
    U32(4),
    F32(4),
    I64(8),
    U64(8),
    F64(8);

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(LITTLE_ENDIAN);

    private final int bytes;

    NumberFormat(int bytes) {
        this.bytes = bytes;
    }

    /// The format of that name in a safetensors header.
    public static Optional<NumberFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    /// The size of one number.
    public int bytes() {
        return bytes;
    }

    public boolean isFloatingPoint() {
        return switch (this) {
            case F8_E4M3, F8_E5M2, F16, BF16, F32, F64 -> true;
            case BOOL, U8, I8, I16, U16, I32, U32, I64, U64 -> false;
        };
    }

    /// The number at `index` (counted in numbers, not bytes) as the nearest float.
    public float get(MemorySegment data, long index) {
        return switch (this) {
            case BOOL -> data.get(JAVA_BYTE, index) == 0 ? 0 : 1;
            case U8 -> Byte.toUnsignedInt(data.get(JAVA_BYTE, index));
            case I8 -> data.get(JAVA_BYTE, index);
            case F8_E4M3 -> EightBitFloat.E4M3.toFloat(data.get(JAVA_BYTE, index));
            case F8_E5M2 -> EightBitFloat.E5M2.toFloat(data.get(JAVA_BYTE, index));
            case I16 -> data.getAtIndex(SHORT, index);
            case U16 -> Short.toUnsignedInt(data.getAtIndex(SHORT, index));
            case F16 -> Float.float16ToFloat(data.getAtIndex(SHORT, index));
            case BF16 -> Float.intBitsToFloat(data.getAtIndex(SHORT, index) << 16);
            case I32 -> data.getAtIndex(INT, index);
            case U32 -> Integer.toUnsignedLong(data.getAtIndex(INT, index));
            case F32 -> data.getAtIndex(FLOAT, index);
            case I64 -> data.getAtIndex(LONG, index);
            case U64 -> unsigned(data.getAtIndex(LONG, index));
            case F64 -> (float) data.getAtIndex(DOUBLE, index);
        };
    }

    /// Stores `value` at `index`, rounded to nearest, ties to even; beyond the largest number it becomes infinite,
    /// or not-a-number in `F8_E4M3`, as PyTorch converts.
    ///
    /// @throws UnsupportedOperationException unless the format is a floating-point one
    public void set(MemorySegment data, long index, float value) {
        switch (this) {
            case F8_E4M3 -> data.set(JAVA_BYTE, index, EightBitFloat.E4M3.fromFloat(value));
            case F8_E5M2 -> data.set(JAVA_BYTE, index, EightBitFloat.E5M2.fromFloat(value));
            case F16 -> data.setAtIndex(SHORT, index, Float.floatToFloat16(value));
            case BF16 -> data.setAtIndex(SHORT, index, brainFloat(value));
            case F32 -> data.setAtIndex(FLOAT, index, value);
            case F64 -> data.setAtIndex(DOUBLE, index, value);
            case BOOL, U8, I8, I16, U16, I32, U32, I64, U64 ->
                throw new UnsupportedOperationException(this + " does not hold fractions");
        }
    }

    /// Converts all of `data` into `target`, an array or a segment of little-endian floats.
    void copy(MemorySegment data, MemorySegment target) {
        long count = data.byteSize() / bytes;
        switch (this) {
            case F32 -> MemorySegment.copy(data, 0, target, 0, data.byteSize());
            case F16 -> {
                for (long i = 0; i < count; i++) {
                    target.setAtIndex(FLOAT, i, Float.float16ToFloat(data.getAtIndex(SHORT, i)));
                }
            }
            case BF16 -> {
                for (long i = 0; i < count; i++) {
                    target.setAtIndex(INT, i, data.getAtIndex(SHORT, i) << 16);
                }
            }
            default -> {
                for (long i = 0; i < count; i++) {
                    target.setAtIndex(FLOAT, i, get(data, i));
                }
            }
        }
    }

    private static short brainFloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) (bits >>> 16 | 0x40);
        }
        return (short) (bits + 0x7FFF + (bits >>> 16 & 1) >>> 16);
    }

    /// Halves first, keeping the lowest bit for the rounding, because `long` has no place for the highest.
    private static float unsigned(long bits) {
        return bits >= 0 ? bits : (float) (bits >>> 1 | bits & 1) * 2;
    }
}
