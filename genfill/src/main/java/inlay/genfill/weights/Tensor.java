package inlay.genfill.weights;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Optional;

/// A named tensor, row-major. The data belong to whoever opened the file and end with it.
///
/// @param data exactly as many bytes as format and shape ask for
/// @param position where the same bytes lie in a file; empty for a tensor that was computed
public record Tensor(
        String name, NumberFormat format, Shape shape, MemorySegment data, Optional<FilePosition> position) {

    /// @throws IllegalArgumentException if data and shape disagree
    public Tensor {
        if (data.byteSize() != Math.multiplyExact(shape.elements(), (long) format.bytes())) {
            throw new IllegalArgumentException(
                    name + " " + shape + " does not take " + data.byteSize() + " bytes of " + format);
        }
    }

    public Tensor named(String other) {
        return new Tensor(other, format, shape, data, position);
    }

    /// The same numbers under a shape of as many elements.
    public Tensor reshaped(Shape other) {
        return new Tensor(name, format, other, data, position);
    }

    /// Part `index` of `count` equal parts along the first axis: a view, as the fused query, key and value of
    /// OpenCLIP need.
    ///
    /// @throws IllegalArgumentException if the first extent cannot be divided so
    public Tensor part(int index, int count) {
        if (shape.rank() == 0 || shape.extent(0) % count != 0) {
            throw new IllegalArgumentException(name + " " + shape + " cannot be cut into " + count + " parts");
        }
        var extents = new ArrayList<>(shape.extents());
        extents.set(0, shape.extent(0) / count);
        long length = data.byteSize() / count;
        return new Tensor(
                name,
                format,
                new Shape(extents),
                data.asSlice(index * length, length),
                position.map(start -> new FilePosition(start.file(), start.offset() + index * length)));
    }

    /// All numbers as floats, in a new array.
    ///
    /// @throws ArithmeticException if there are more than an array can hold
    public float[] toFloats() {
        float[] floats = new float[Math.toIntExact(shape.elements())];
        format.copy(data, MemorySegment.ofArray(floats));
        return floats;
    }

    /// Writes all numbers as little-endian floats.
    ///
    /// @param target four bytes for each element
    public void copyTo(MemorySegment target) {
        format.copy(data, target.asSlice(0, Math.multiplyExact(shape.elements(), (long) Float.BYTES)));
    }

    /// The matrix turned over its diagonal, as computed floats.
    ///
    /// @throws IllegalArgumentException unless the rank is 2
    public Tensor transposed() {
        if (shape.rank() != 2) {
            throw new IllegalArgumentException(name + " " + shape + " is not a matrix");
        }
        int rows = Math.toIntExact(shape.extent(0));
        int columns = Math.toIntExact(shape.extent(1));
        float[] source = toFloats();
        MemorySegment target = Arena.ofAuto().allocate(4L * source.length, 64);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                NumberFormat.F32.set(target, (long) column * rows + row, source[row * columns + column]);
            }
        }
        return new Tensor(name, NumberFormat.F32, Shape.of(columns, rows), target, Optional.empty());
    }
}
