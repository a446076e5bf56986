package inlay.genfill.inference;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.tensor.Tensor;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// A tensor in the numbers that a network itself works in, off the heap, where a runtime reads it without a copy.
///
/// @param extents slowest first
/// @param bytes the values in row-major order and the machine's byte order; as many as the extents ask for
public record NativeTensor(ElementType type, List<Integer> extents, MemorySegment bytes) {

    /// @throws IllegalArgumentException if there are more or fewer bytes than the extents ask for
    public NativeTensor {
        extents = List.copyOf(extents);
        if (bytes.byteSize() != size(type, extents)) {
            throw new IllegalArgumentException(
                    bytes.byteSize() + " bytes do not hold " + type + " of extents " + extents);
        }
    }

    /// How many bytes a tensor takes.
    ///
    /// @throws IllegalArgumentException if an extent is negative or there are more bytes than can be counted
    public static long size(ElementType type, List<Integer> extents) {
        long size = type.bytes();
        for (int extent : extents) {
            if (extent < 0 || extent > 0 && size > Long.MAX_VALUE / extent) {
                throw new IllegalArgumentException("no tensor has the extents " + extents);
            }
            size *= extent;
        }
        return size;
    }

    /// A tensor's values, converted into memory that has just the room for them.
    public static NativeTensor write(Tensor tensor, ElementType type, MemorySegment target) {
        var written = new NativeTensor(type, tensor.shape(), target);
        if (type == ElementType.FLOAT32) {
            tensor.copyTo(target);
            return written;
        }
        for (int i = 0; i < tensor.size(); i++) {
            float value = tensor.at(i);
            switch (type) {
                case FLOAT16 -> target.setAtIndex(JAVA_SHORT_UNALIGNED, i, Float.floatToFloat16(value));
                case FLOAT32 -> target.setAtIndex(JAVA_FLOAT_UNALIGNED, i, value);
                case FLOAT64 -> target.setAtIndex(JAVA_DOUBLE_UNALIGNED, i, value);
                case INT32 -> target.setAtIndex(JAVA_INT_UNALIGNED, i, (int) value);
                case INT64 -> target.setAtIndex(JAVA_LONG_UNALIGNED, i, (long) value);
                case BOOLEAN -> target.set(JAVA_BYTE, i, (byte) (value == 0 ? 0 : 1));
            }
        }
        return written;
    }

    /// A copy on the heap, as floats.
    public Tensor toTensor() {
        int[] shape = extents.stream().mapToInt(Integer::intValue).toArray();
        if (type == ElementType.FLOAT32) {
            return Tensor.of(bytes.toArray(JAVA_FLOAT_UNALIGNED), shape);
        }
        float[] values = new float[Math.toIntExact(bytes.byteSize() / type.bytes())];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (type) {
                case FLOAT16 -> Float.float16ToFloat(bytes.getAtIndex(JAVA_SHORT_UNALIGNED, i));
                case FLOAT32 -> bytes.getAtIndex(JAVA_FLOAT_UNALIGNED, i);
                case FLOAT64 -> (float) bytes.getAtIndex(JAVA_DOUBLE_UNALIGNED, i);
                case INT32 -> bytes.getAtIndex(JAVA_INT_UNALIGNED, i);
                case INT64 -> bytes.getAtIndex(JAVA_LONG_UNALIGNED, i);
                case BOOLEAN -> bytes.get(JAVA_BYTE, i);
            };
        }
        return Tensor.of(values, shape);
    }
}
