package inlay.genfill.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All numbers were drawn by PyTorch 2.13 on a CPU with AVX2.
class TorchGeneratorTest {

    @Test
    void drawsFewValuesAsTorchDoes() {
        assertThat(new TorchGenerator(0).normal(8).toArray())
                .containsExactly(
                        1.5409961f,
                        -0.2934289f,
                        -2.1787894f,
                        0.56843126f,
                        -1.0845224f,
                        -1.3985955f,
                        0.40334684f,
                        0.83802634f);
        assertThat(new TorchGenerator(42).normal(8).toArray())
                .containsExactly(
                        0.33669037f,
                        0.12880941f,
                        0.23446237f,
                        0.23033303f,
                        -1.1228564f,
                        -0.18632829f,
                        2.2082014f,
                        -0.63799703f);
    }

    @Test
    void drawsLatentsAsTorchDoes() {
        var latents = new TorchGenerator(0).normal(1, 4, 64, 64);
        assertThat(latents.toArray())
                .startsWith(
                        -1.1258398f,
                        -1.1523602f,
                        -0.25057858f,
                        -0.43387881f,
                        0.84871036f,
                        0.69200915f,
                        -0.31601277f,
                        -2.1152194f);
        assertThat(sum(latents)).isCloseTo(-124.1127, within(1e-3));
        assertThat(sum(new TorchGenerator(42).normal(1, 4, 64, 64))).isCloseTo(149.76482, within(1e-3));
    }

    @Test
    void redrawsTheLastSixteenOfAnUnevenCount() {
        assertThat(new TorchGenerator(0).normal(20).toArray())
                .containsExactly(
                        -1.1258398f,
                        -1.1523602f,
                        -0.25057858f,
                        -0.43387881f,
                        0.59883946f,
                        -1.5550951f,
                        -0.34136039f,
                        1.8530061f,
                        0.46809641f,
                        -0.15771244f,
                        1.4436601f,
                        0.26604941f,
                        1.3893661f,
                        1.5863342f,
                        0.94629836f,
                        -0.84367675f,
                        0.93182659f,
                        1.2590092f,
                        2.0049806f,
                        0.053736903f);
    }

    /// A long draw, then three values, sixteen, and two, of which the first was left over from the three.
    @ParameterizedTest
    @CsvSource({
        "0, 16384, 98e1dc5c370a7217c0d99ec837d91b6df64df5580a9e74c791f995fa7621a997",
        "42, 16384, 060216a9be0f280f6699ae15e91d1516e86b95a39ec22dcbb5d3d17133d083ed",
        "7, 15, 36dfe99265139ddb9812fbd466e3101cbccd0226ea96a82b3a6ade919fb19763",
        "42, 20, 1136971dbe324f93deff256266bc32de5b710477b2ed08ea240b6f83715cee87",
        "1234, 65536, 5a746157953ad6b1300f663a4c9223cf042214f1c40adbfb1362bd5945fffe0f",
        "4294967301, 100001, 827e634f1dbffa0d142ae0f6784726460b14e49df83742b2b1fdcf4eaf2cfde8"
    })
    void equalsTorchBitForBit(long seed, int count, String digest) throws NoSuchAlgorithmException {
        var generator = new TorchGenerator(seed);
        var hash = MessageDigest.getInstance("SHA-256");
        for (int length : new int[] {count, 3, 16, 2}) {
            var bytes = ByteBuffer.allocate(Float.BYTES * length);
            for (float value : generator.normal(length).toArray()) {
                bytes.putFloat(value);
            }
            hash.update(bytes.array());
        }
        assertThat(HexFormat.of().formatHex(hash.digest())).isEqualTo(digest);
    }

    @Test
    void countsOnlyTheLow32BitsOfASeed() {
        assertThat(new TorchGenerator((1L << 32) + 5).normal(16)).isEqualTo(new TorchGenerator(5).normal(16));
    }

    private static double sum(Tensor tensor) {
        double sum = 0;
        for (float value : tensor.toArray()) {
            sum += value;
        }
        return sum;
    }
}
