package inlay.genfill.weights;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// The extents of a tensor, slowest first; no extents mean a single number.
///
/// @param extents each at least 0, and their product below 2⁶³
public record Shape(List<Long> extents) {

    /// @throws IllegalArgumentException if an extent is negative
    /// @throws ArithmeticException if the number of elements is not a `long`
    public Shape {
        extents = List.copyOf(extents);
        if (extents.stream().anyMatch(extent -> extent < 0)) {
            throw new IllegalArgumentException("an extent is negative: " + extents);
        }
        product(extents);
    }

    public static Shape of(long... extents) {
        return new Shape(LongStream.of(extents).boxed().toList());
    }

    public int rank() {
        return extents.size();
    }

    public long extent(int axis) {
        return extents.get(axis);
    }

    /// The number of elements.
    public long elements() {
        return product(extents);
    }

    /// Drops trailing extents of 1 down to `rank`: a 1 × 1 convolution read as a linear layer.
    ///
    /// @throws IllegalArgumentException if an extent that would be dropped is not 1
    public Shape squeezedTo(int rank) {
        if (extents.stream().skip(rank).anyMatch(extent -> extent != 1)) {
            throw new IllegalArgumentException(this + " has more than " + rank + " extents that matter");
        }
        return rank >= rank() ? this : new Shape(extents.subList(0, rank));
    }

    @Override
    public String toString() {
        return extents.stream().map(String::valueOf).collect(Collectors.joining(" × ", "[", "]"));
    }

    /// Multiplies from the left like the reference reader, so an overflow counts even where a zero follows.
    private static long product(List<Long> extents) {
        long product = 1;
        for (long extent : extents) {
            product = Math.multiplyExact(product, extent);
        }
        return product;
    }
}
