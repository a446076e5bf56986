package inlay.genfill.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An immutable dense tensor of 32-bit floats in row-major order, usually latents of shape (batch, channels, height,
/// width). Arithmetic is carried out in double precision and rounded once per operation.
public final class Tensor {
    private final int[] shape;
    private final float[] values;

    private Tensor(int[] shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /// A tensor over the given values, which it takes over: the caller must not change them afterwards.
    ///
    /// @throws IllegalArgumentException if the number of values is not the product of the shape
    public static Tensor of(float[] values, int... shape) {
        if (sizeOf(shape) != values.length) {
            throw new IllegalArgumentException(
                    values.length + " values do not fill a tensor of shape " + Arrays.toString(shape));
        }
        return new Tensor(shape.clone(), values);
    }

    /// A tensor of zeros.
    public static Tensor zeros(int... shape) {
        return new Tensor(shape.clone(), new float[sizeOf(shape)]);
    }

    private static int sizeOf(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /// A tensor of this one's shape over other values, which it takes over.
    public Tensor withValues(float[] others) {
        return of(others, shape);
    }

    /// The extent of every axis.
    public List<Integer> shape() {
        return Arrays.stream(shape).boxed().collect(Collectors.toUnmodifiableList());
    }

    /// The extent of the first axis.
    public int batch() {
        return shape[0];
    }

    /// How many values there are.
    public int size() {
        return values.length;
    }

    /// The value at a row-major index.
    public float at(int index) {
        return values[index];
    }

    /// A copy of all values in row-major order.
    public float[] toArray() {
        return values.clone();
    }

    /// Writes all values in row-major order and the machine's byte order.
    ///
    /// @param target at least four bytes for each value
    public void copyTo(MemorySegment target) {
        MemorySegment.copy(values, 0, target, ValueLayout.JAVA_FLOAT_UNALIGNED, 0, values.length);
    }

    /// Every value times a factor.
    public Tensor times(double factor) {
        return map(value -> value * factor);
    }

    /// This tensor plus another of the same shape.
    public Tensor plus(Tensor other) {
        return plus(1, other);
    }

    /// This tensor plus a multiple of another of the same shape.
    public Tensor plus(double factor, Tensor other) {
        requireSameShape(other);
        var sum = new float[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (values[i] + factor * other.values[i]);
        }
        return new Tensor(shape, sum);
    }

    /// This tensor minus another of the same shape.
    public Tensor minus(Tensor other) {
        return plus(-1, other);
    }

    /// Every value through a function.
    public Tensor map(DoubleUnaryOperator function) {
        var mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = (float) function.applyAsDouble(values[i]);
        }
        return new Tensor(shape, mapped);
    }

    /// The members of the batch, each with a first axis of 1.
    public List<Tensor> split() {
        int length = values.length / batch();
        var single = shape.clone();
        single[0] = 1;
        return IntStream.range(0, batch())
                .mapToObj(i -> new Tensor(single, Arrays.copyOfRange(values, i * length, (i + 1) * length)))
                .toList();
    }

    /// The extent of one axis.
    public int extent(int axis) {
        return shape[axis];
    }

    /// The part of this tensor from one index of an axis up to, and without, another.
    ///
    /// @throws IndexOutOfBoundsException unless `0 <= from <= to <= extent`
    public Tensor slice(int axis, int from, int to) {
        Objects.checkFromToIndex(from, to, shape[axis]);
        var cut = shape.clone();
        cut[axis] = to - from;
        int run = Arrays.stream(shape, axis + 1, shape.length).reduce(1, Math::multiplyExact);
        int length = (to - from) * run;
        var part = new float[sizeOf(cut)];
        for (int block = 0; length > 0 && block < part.length / length; block++) {
            System.arraycopy(values, (block * shape[axis] + from) * run, part, block * length, length);
        }
        return new Tensor(cut, part);
    }

    /// This tensor `count` times along the first axis.
    public Tensor repeated(int count) {
        return concatenate(Collections.nCopies(count, this));
    }

    /// Tensors joined along the first axis.
    ///
    /// @throws IllegalArgumentException if they differ in another axis
    public static Tensor concatenate(List<Tensor> parts) {
        return concatenate(0, parts);
    }

    /// Tensors joined along an axis.
    ///
    /// @throws IllegalArgumentException if they differ in another axis
    public static Tensor concatenate(int axis, List<Tensor> parts) {
        var shape = parts.getFirst().shape.clone();
        shape[axis] = parts.stream().mapToInt(part -> part.shape[axis]).sum();
        int blocks = Arrays.stream(shape, 0, axis).reduce(1, Math::multiplyExact);
        var joined = new float[sizeOf(shape)];
        int position = 0;
        for (var part : parts) {
            var expected = part.shape.clone();
            expected[axis] = shape[axis];
            if (!Arrays.equals(expected, shape)) {
                throw new IllegalArgumentException("cannot join " + part.shape() + " to "
                        + parts.getFirst().shape() + " along axis " + axis);
            }
            int length = part.size() / blocks;
            for (int block = 0; block < blocks; block++) {
                System.arraycopy(
                        part.values, block * length, joined, block * (joined.length / blocks) + position, length);
            }
            position += length;
        }
        return new Tensor(shape, joined);
    }

    private void requireSameShape(Tensor other) {
        if (!Arrays.equals(shape, other.shape)) {
            throw new IllegalArgumentException("shapes differ: " + shape() + " and " + other.shape());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor
                && Arrays.equals(shape, tensor.shape)
                && Arrays.equals(values, tensor.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor" + shape();
    }
}
