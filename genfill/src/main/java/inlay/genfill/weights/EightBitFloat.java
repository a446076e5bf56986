package inlay.genfill.weights;

/// The two 8-bit floats. Widening is a table of 256; narrowing goes through the layout's own rounding.
enum EightBitFloat {
    /// 4 bits of exponent, 3 of mantissa, largest 448, no infinity; all ones is not-a-number.
    E4M3(3, 7, 0x7F),
    /// 5 bits of exponent, 2 of mantissa, largest 57344; an IEEE format in small.
    E5M2(2, 15, 0x7C);

    private final int mantissaBits;
    private final int bias;

    /// The first pattern above the largest number.
    private final int overflow;

    private final float[] values = new float[256];

    EightBitFloat(int mantissaBits, int bias, int overflow) {
        this.mantissaBits = mantissaBits;
        this.bias = bias;
        this.overflow = overflow;
        for (int bits = 0; bits < 256; bits++) {
            float magnitude = magnitude(bits & 0x7F);
            values[bits] = bits < 128 ? magnitude : -magnitude;
        }
    }

    float toFloat(byte bits) {
        return values[Byte.toUnsignedInt(bits)];
    }

    /// The nearest value, ties to the even mantissa, which is the even bit pattern.
    byte fromFloat(float value) {
        int sign = Float.floatToRawIntBits(value) >>> 24 & 0x80;
        if (Float.isNaN(value)) {
            return (byte) (sign | 0x7F);
        }
        float magnitude = Math.abs(value);
        int below = 0;
        int above = overflow;
        while (above - below > 1) {
            int middle = (below + above) >>> 1;
            if (values[middle] <= magnitude) {
                below = middle;
            } else {
                above = middle;
            }
        }
        double half = (values[below] + (double) next(below)) / 2;
        boolean up = magnitude > half || magnitude == half && (below & 1) == 1;
        return (byte) (sign | (up ? above : below));
    }

    /// The value one step up; past the largest number, where the next step would be.
    private float next(int bits) {
        int up = bits + 1;
        return up < overflow ? values[up] : 2 * values[bits] - values[bits - 1];
    }

    private float magnitude(int bits) {
        int exponent = bits >>> mantissaBits;
        int mantissa = bits & (1 << mantissaBits) - 1;
        if (bits >= overflow) {
            return bits == overflow && mantissa == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        }
        return exponent == 0
                ? Math.scalb(mantissa, 1 - bias - mantissaBits)
                : Math.scalb((1 << mantissaBits) + mantissa, exponent - bias - mantissaBits);
    }
}
