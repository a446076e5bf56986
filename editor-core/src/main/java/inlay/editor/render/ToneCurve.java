package inlay.editor.render;

import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;

/// Tone curves of ICC profiles: types `curv` and `para` (ICC.1:2022, 10.6 and 10.18).
final class ToneCurve {
    private static final int CURV = 0x63757276;
    private static final int PARA = 0x70617261;

    private ToneCurve() {}

    /// The curve from encoded to light, 0 to 1.
    ///
    /// @throws IllegalArgumentException if the tag is of another type
    static DoubleUnaryOperator read(ByteBuffer tag) {
        return switch (tag.getInt(0)) {
            case CURV -> sampled(tag);
            case PARA -> parametric(tag);
            default -> throw new IllegalArgumentException("unknown curve type");
        };
    }

    private static DoubleUnaryOperator sampled(ByteBuffer tag) {
        int count = tag.getInt(8);
        if (count == 0) {
            return DoubleUnaryOperator.identity();
        }
        if (count == 1) {
            double gamma = (tag.getShort(12) & 0xFFFF) / 256.0;
            return value -> Math.pow(value, gamma);
        }
        if (count < 0 || 12 + 2L * count > tag.capacity()) {
            throw new IllegalArgumentException("curve longer than its tag");
        }
        double[] samples = new double[count];
        for (int index = 0; index < count; index++) {
            samples[index] = (tag.getShort(12 + 2 * index) & 0xFFFF) / 65535.0;
        }
        return value -> {
            double place = value * (count - 1);
            int below = Math.min((int) place, count - 2);
            return samples[below] + (place - below) * (samples[below + 1] - samples[below]);
        };
    }

    private static DoubleUnaryOperator parametric(ByteBuffer tag) {
        int type = tag.getShort(8);
        double[] p = new double[7];
        int[] counts = {1, 3, 4, 5, 7};
        if (type < 0 || type >= counts.length) {
            throw new IllegalArgumentException("unknown parametric curve " + type);
        }
        for (int index = 0; index < counts[type]; index++) {
            p[index] = tag.getInt(12 + 4 * index) / 65536.0;
        }
        double g = p[0];
        return switch (type) {
            case 0 -> x -> Math.pow(x, g);
            case 1 -> x -> x >= -p[2] / p[1] ? Math.pow(p[1] * x + p[2], g) : 0;
            case 2 -> x -> x >= -p[2] / p[1] ? Math.pow(p[1] * x + p[2], g) + p[3] : p[3];
            case 3 -> x -> x >= p[4] ? Math.pow(p[1] * x + p[2], g) : p[3] * x;
            default -> x -> x >= p[4] ? Math.pow(p[1] * x + p[2], g) + p[5] : p[3] * x + p[6];
        };
    }
}
