package inlay.genfill.noise;

/// Logarithm, sine and cosine in single precision with the very roundings of the vector routines that PyTorch's CPU
/// generator was built with: Cephes polynomials (S. Moshier) evaluated with fused multiply-adds. They differ from
/// the correctly rounded functions in the last bit now and then, which is why they are spelled out here.
final class SinglePrecision {
    private static final float SQUARE_ROOT_OF_HALF = 0.70710678f;
    private static final float LN_2_HIGH = 0.693359375f;
    private static final float LN_2_LOW = -2.12194440e-4f;
    private static final float[] LOGARITHM = {
        7.0376836292E-2f,
        -1.1514610310E-1f,
        1.1676998740E-1f,
        -1.2420140846E-1f,
        1.4249322787E-1f,
        -1.6668057665E-1f,
        2.0000714765E-1f,
        -2.4999993993E-1f,
        3.3333331174E-1f
    };
    private static final float[] SINE = {-1.9515295891E-4f, 8.3321608736E-3f, -1.6666654611E-1f};
    private static final float[] COSINE = {2.443315711809948E-5f, -1.388731625493765E-3f, 4.166664568298827E-2f};
    private static final float FOUR_OVER_PI = 1.27323954473516f;
    private static final float[] QUARTER_PI = {0.78515625f, 2.4187564849853515625e-4f, 3.77489497744594108e-8f};

    private SinglePrecision() {}

    /// The natural logarithm of a positive normal number.
    static float logarithm(float number) {
        int bits = Float.floatToRawIntBits(number);
        float exponent = (bits >>> 23) - 0x7f + 1f;
        float mantissa = Float.intBitsToFloat((bits & 0x007fffff) | 0x3f000000);
        float x = mantissa - 1;
        if (mantissa < SQUARE_ROOT_OF_HALF) {
            exponent -= 1;
            x += mantissa;
        }
        float square = x * x;
        float y = polynomial(LOGARITHM, x) * x;
        y = Math.fma(y, square, exponent * LN_2_LOW);
        y = Math.fma(-0.5f, square, y);
        return Math.fma(exponent, LN_2_HIGH, x + y);
    }

    /// The sine of an angle from 0 to 2 pi.
    static float sine(float angle) {
        int octant = octant(angle);
        float rest = reduced(angle, octant);
        float magnitude = (octant & 2) == 0 ? sineNearZero(rest) : cosineNearZero(rest);
        return (octant & 4) == 0 ? magnitude : -magnitude;
    }

    /// The cosine of an angle from 0 to 2 pi.
    static float cosine(float angle) {
        int octant = octant(angle);
        float rest = reduced(angle, octant);
        float magnitude = (octant & 2) == 0 ? cosineNearZero(rest) : sineNearZero(rest);
        return ((octant - 2) & 4) != 0 ? magnitude : -magnitude;
    }

    /// The number of eighths of a turn in an angle, rounded to the nearest even.
    private static int octant(float angle) {
        return ((int) (angle * FOUR_OVER_PI) + 1) & ~1;
    }

    private static float reduced(float angle, int octant) {
        float rest = angle;
        for (float part : QUARTER_PI) {
            rest = Math.fma((float) octant, -part, rest);
        }
        return rest;
    }

    private static float sineNearZero(float x) {
        float square = x * x;
        return Math.fma(polynomial(SINE, square) * square, x, x);
    }

    private static float cosineNearZero(float x) {
        float square = x * x;
        float y = polynomial(COSINE, square) * square;
        return Math.fma(y, square, -0.5f * square) + 1;
    }

    private static float polynomial(float[] coefficients, float x) {
        float y = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            y = Math.fma(y, x, coefficients[i]);
        }
        return y;
    }
}
