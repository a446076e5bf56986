package inlay.genfill.parity;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Shape;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/// The numbers that golden files agree on instead of shipping weights: each is computed from the name of its tensor and
/// its place by a 32-bit hash.
public final class HashNumbers {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int RUN = 1 << 16;

    private final int seed;
    private final double offset;
    private final double scale;

    private HashNumbers(String name, double offset, double scale) {
        int hash = FNV_OFFSET;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ Byte.toUnsignedInt(letter)) * FNV_PRIME;
        }
        this.seed = hash;
        this.offset = offset;
        this.scale = scale;
    }

    /// The numbers of a weight: vectors near 0, or near 1 where they scale; the rows of matrices and kernels so that
    /// they keep the spread of what they are applied to.
    public static HashNumbers ofWeight(String name, Shape shape) {
        if (shape.rank() >= 2) {
            return new HashNumbers(name, 0, Math.sqrt(3 / (double) (shape.elements() / shape.extent(0))));
        }
        return new HashNumbers(name, name.endsWith("weight") ? 1 : 0, 0.1);
    }

    /// The numbers of an input, evenly spread from -1 to 1.
    ///
    /// @param name with `input:` before it
    public static HashNumbers ofInput(String name) {
        return new HashNumbers(name, 0, 1);
    }

    /// The number at a row-major index.
    public float at(int index) {
        int bits = seed + index * 0x9E3779B9;
        bits ^= bits >>> 16;
        bits *= 0x85EBCA6B;
        bits ^= bits >>> 13;
        bits *= 0xC2B2AE35;
        bits ^= bits >>> 16;
        double even = (bits >>> 8) / 8388608.0 - 1;
        return (float) (offset + even * scale);
    }

    /// The first numbers.
    public float[] first(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = at(i);
        }
        return values;
    }

    /// Fills a tensor's bytes.
    public void fill(NumberFormat format, MemorySegment data) {
        int count = Math.toIntExact(data.byteSize() / format.bytes());
        IntStream.range(0, Math.ceilDiv(count, RUN)).parallel().forEach(run -> {
            int end = Math.min(count, (run + 1) * RUN);
            for (int i = run * RUN; i < end; i++) {
                format.set(data, i, at(i));
            }
        });
    }
}
