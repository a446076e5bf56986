package inlay.genfill.noise;

import inlay.genfill.tensor.Tensor;
import java.util.OptionalDouble;

/// PyTorch's CPU random generator, reproduced bit for bit, so that a seed from another program gives the same
/// picture here. Draws of fewer than 16 values take another path than longer ones, as they do there, and give other
/// numbers. (Seeds of programs that draw on the GPU belong to another generator.)
///
/// Source of the transform: G. Box, M. Muller, "A Note on the Generation of Random Normal Deviates", 1958.
public final class TorchGenerator implements Noise {
    private static final int GROUP = 16;
    private static final int HALF = GROUP / 2;
    private static final float TWO_PI = (float) (2 * Math.PI);

    private final MersenneTwister words;
    private OptionalDouble spare = OptionalDouble.empty();

    /// A generator as `torch.Generator().manual_seed(seed)` makes it: only the low 32 bits of the seed count.
    public TorchGenerator(long seed) {
        words = new MersenneTwister((int) seed);
    }

    @Override
    public Tensor like(Tensor template) {
        return template.withValues(normals(template.size()));
    }

    /// Standard normal values as `torch.randn(shape)` draws them.
    public Tensor normal(int... shape) {
        return like(Tensor.zeros(shape));
    }

    private float[] normals(int count) {
        var values = new float[count];
        if (count < GROUP) {
            for (int i = 0; i < count; i++) {
                values[i] = (float) nextNormal();
            }
            return values;
        }
        fillUniform(values, 0);
        for (int start = 0; start <= count - GROUP; start += GROUP) {
            transform(values, start);
        }
        if (count % GROUP != 0) {
            fillUniform(values, count - GROUP);
            transform(values, count - GROUP);
        }
        return values;
    }

    private void fillUniform(float[] values, int start) {
        for (int i = start; i < values.length; i++) {
            values[i] = (words.nextWord() & 0xffffff) * 0x1p-24f;
        }
    }

    /// Turns 16 uniform values into normal ones: the first eight give the radii, the others the angles.
    private static void transform(float[] values, int start) {
        for (int i = start; i < start + HALF; i++) {
            float radius = (float) Math.sqrt(-2 * SinglePrecision.logarithm(1 - values[i]));
            float angle = TWO_PI * values[i + HALF];
            values[i] = radius * SinglePrecision.cosine(angle);
            values[i + HALF] = radius * SinglePrecision.sine(angle);
        }
    }

    private double nextNormal() {
        if (spare.isPresent()) {
            double value = spare.getAsDouble();
            spare = OptionalDouble.empty();
            return value;
        }
        double angle = 2 * Math.PI * nextUniform();
        double radius = Math.sqrt(-2 * Math.log1p(-nextUniform()));
        spare = OptionalDouble.of(radius * Math.sin(angle));
        return radius * Math.cos(angle);
    }

    private double nextUniform() {
        long high = words.nextWord();
        long low = words.nextWord() & 0xffffffffL;
        return (((high << 32) | low) & ((1L << 53) - 1)) * 0x1p-53;
    }
}
