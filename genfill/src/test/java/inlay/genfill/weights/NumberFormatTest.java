package inlay.genfill.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberFormatTest {

    /// Bit patterns and values from the tables of the FP8 paper and of IEEE 754.
    @ParameterizedTest
    @CsvSource({
        "F8_E4M3, 0x7E, 448",
        "F8_E4M3, 0x08, 0.015625",
        "F8_E4M3, 0x01, 0.001953125",
        "F8_E4M3, 0x7F, NaN",
        "F8_E4M3, 0xB8, -1",
        "F8_E5M2, 0x7B, 57344",
        "F8_E5M2, 0x7C, Infinity",
        "F8_E5M2, 0x01, 1.52587890625e-5",
        "F8_E5M2, 0x04, 6.103515625e-5",
        "F8_E5M2, 0x7D, NaN",
        "F16, 0x3C00, 1",
        "F16, 0x0001, 5.9604645e-8",
        "BF16, 0x3F80, 1",
        "BF16, 0xC2F7, -123.5",
        "F32, 0x3F800000, 1",
        "F64, 0x3FF8000000000000, 1.5",
        "I8, 0xFF, -1",
        "U8, 0xFF, 255",
        "I16, 0xFFFE, -2",
        "U16, 0xFFFE, 65534",
        "I32, 0x80000000, -2147483648",
        "U32, 0x80000000, 2147483648",
        "I64, 0xFFFFFFFFFFFFFFFF, -1",
        "U64, 0x8000000000000000, 9223372036854775808",
        "U64, 0xFFFFFFFFFFFFFFFF, 18446744073709551616",
        "BOOL, 0x01, 1",
        "BOOL, 0x00, 0",
    })
    void widens(NumberFormat format, String bits, float expected) {
        var data = MemorySegment.ofArray(new byte[format.bytes() * 2]);
        long pattern = Long.parseUnsignedLong(bits.substring(2), 16);
        for (int i = 0; i < format.bytes(); i++) {
            data.set(ValueLayout.JAVA_BYTE, format.bytes() + i, (byte) (pattern >>> 8 * i));
        }
        assertThat(format.get(data, 1)).isEqualTo(Float.valueOf(expected));
        float[] copied = new float[2];
        format.copy(data, MemorySegment.ofArray(copied));
        assertThat(copied[1]).isEqualTo(Float.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "F8_E4M3, 1.0625, 1",
        "F8_E4M3, 1.1875, 1.25",
        "F8_E4M3, 464, 448",
        "F8_E4M3, 465, NaN",
        "F8_E4M3, 0.0009765625, 0",
        "F8_E4M3, 0.00098, 0.001953125",
        "F8_E5M2, 61440, Infinity",
        "F8_E5M2, 61439, 57344",
        "F8_E5M2, 1.125, 1",
        "F8_E5M2, -1.375, -1.5",
        "F8_E5M2, -Infinity, -Infinity",
        "BF16, 1.00390625, 1",
        "BF16, 1.01171875, 1.015625",
        "BF16, 3.39e38, 3.3895314e38",
        "BF16, 3.4e38, Infinity",
        "BF16, NaN, NaN",
        "F16, 65520, Infinity",
        "F16, 1.00048828125, 1",
    })
    void narrowsToNearestEven(NumberFormat format, float value, float expected) {
        var data = MemorySegment.ofArray(new byte[format.bytes()]);
        format.set(data, 0, value);
        assertThat(format.get(data, 0)).isEqualTo(Float.valueOf(expected));
    }

    @ParameterizedTest
    @EnumSource(names = {"F8_E4M3", "F8_E5M2", "F16", "BF16", "F32", "F64"})
    void everyStoredNumberComesBack(NumberFormat format) {
        var random = new SplittableRandom(3);
        var one = MemorySegment.ofArray(new byte[format.bytes()]);
        for (int i = 0; i < 2000; i++) {
            format.set(one, 0, (float) (random.nextDouble(-1, 1) * Math.pow(2, random.nextInt(-12, 8))));
            float stored = format.get(one, 0);
            format.set(one, 0, stored);
            assertThat(format.get(one, 0)).isEqualTo(stored);
        }
    }
}
