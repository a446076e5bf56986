package inlay.editor.render;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// An RGB profile made of three tone curves and a matrix, which is what cameras, screens and working spaces have
/// (Adobe RGB, Display P3, ProPhoto); ICC.1:2022, 8.3.3 and 10.6, 10.18, 10.31.
///
/// @param curves from encoded to light, 0 to 1, for red, green and blue
/// @param toXyz  3 x 3, row by row, from light to the profile connection space
record MatrixProfile(List<DoubleUnaryOperator> curves, double[] toXyz) {
    private static final int TAG_TABLE = 128;

    /// Reads an ICC profile; absent if it is damaged or of another kind, such as one made of tables, which go
    /// before a matrix that stands beside them (ICC.1:2022, 8.3.2).
    static Optional<MatrixProfile> read(byte[] icc) {
        try {
            ByteBuffer profile = ByteBuffer.wrap(icc);
            if (tag(profile, "A2B0").isPresent()) {
                return Optional.empty();
            }
            List<DoubleUnaryOperator> curves = new ArrayList<>();
            double[] matrix = new double[9];
            int column = 0;
            for (char channel : new char[] {'r', 'g', 'b'}) {
                Optional<ByteBuffer> curve = tag(profile, channel + "TRC");
                Optional<ByteBuffer> primary = tag(profile, channel + "XYZ");
                if (curve.isEmpty() || primary.isEmpty()) {
                    return Optional.empty();
                }
                curves.add(ToneCurve.read(curve.get()));
                for (int row = 0; row < 3; row++) {
                    matrix[3 * row + column] = primary.get().getInt(8 + 4 * row) / 65536.0;
                }
                column++;
            }
            return Optional.of(new MatrixProfile(List.copyOf(curves), matrix));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// 3 x 3, row by row, from this profile's light to that of sRGB.
    double[] toLinearSrgb() {
        return multiply(inverse(Srgb.TO_XYZ), toXyz);
    }

    private static Optional<ByteBuffer> tag(ByteBuffer profile, String name) {
        int wanted = name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
        int count = profile.getInt(TAG_TABLE);
        for (int index = 0; index < count; index++) {
            int at = TAG_TABLE + 4 + 12 * index;
            if (profile.getInt(at) == wanted) {
                return Optional.of(profile.slice(profile.getInt(at + 4), profile.getInt(at + 8)));
            }
        }
        return Optional.empty();
    }

    private static double[] multiply(double[] a, double[] b) {
        double[] product = new double[9];
        for (int at = 0; at < 9; at++) {
            int row = at / 3 * 3;
            product[at] = a[row] * b[at % 3] + a[row + 1] * b[3 + at % 3] + a[row + 2] * b[6 + at % 3];
        }
        return product;
    }

    private static double[] inverse(double[] m) {
        double[] adjugate = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
        double determinant = m[0] * adjugate[0] + m[1] * adjugate[3] + m[2] * adjugate[6];
        for (int at = 0; at < 9; at++) {
            adjugate[at] /= determinant;
        }
        return adjugate;
    }
}
