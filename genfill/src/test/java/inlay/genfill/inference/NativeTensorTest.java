package inlay.genfill.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.tensor.Tensor;
import java.lang.foreign.Arena;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NativeTensorTest {

    @ParameterizedTest
    @EnumSource
    void keepsNumbersThatEveryTypeHas(ElementType type) {
        var tensor = Tensor.of(new float[] {0, 1, 1, 0, 1, 0}, 1, 2, 3);
        try (Arena arena = Arena.ofConfined()) {
            var room = arena.allocate(NativeTensor.size(type, tensor.shape()));

            assertThat(NativeTensor.write(tensor, type, room).toTensor()).isEqualTo(tensor);
        }
    }

    @Test
    void roundsToHalfPrecision() {
        try (Arena arena = Arena.ofConfined()) {
            var written = NativeTensor.write(Tensor.of(new float[] {2049}, 1), ElementType.FLOAT16, arena.allocate(2));

            assertThat(written.toTensor().at(0)).isEqualTo(2048);
        }
    }

    @Test
    void countsBytesWithoutOverflow() {
        assertThat(NativeTensor.size(ElementType.FLOAT64, List.of())).isEqualTo(8);
        assertThat(NativeTensor.size(ElementType.FLOAT16, List.of(3, 0, 5))).isZero();
        int huge = Integer.MAX_VALUE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NativeTensor.size(ElementType.FLOAT32, List.of(huge, huge, huge)));
        assertThatIllegalArgumentException().isThrownBy(() -> NativeTensor.size(ElementType.FLOAT32, List.of(-1)));
    }

    @Test
    void refusesTooFewBytes() {
        try (Arena arena = Arena.ofConfined()) {
            var room = arena.allocate(7);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NativeTensor(ElementType.FLOAT32, List.of(2), room));
        }
    }
}
