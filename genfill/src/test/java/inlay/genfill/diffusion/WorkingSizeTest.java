package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.request.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingSizeTest {

    @ParameterizedTest
    @CsvSource({
        "512,512,512,512,512",
        "2048,2048,512,512,512",
        "1024,512,512,704,384",
        "300,300,512,512,512",
        "6000,400,512,1984,128",
        "1365,2048,1024,832,1280"
    })
    void hasAsManyPixelsAsTheTrainingAndTheShapeOfTheArea(int width, int height, int trained, int w, int h) {
        assertThat(WorkingSize.of(new Size(width, height), trained, 64)).isEqualTo(new Size(w, h));
    }

    @ParameterizedTest
    @CsvSource({"512,512,512,512", "513,1,576,64"})
    void roomAroundIsTheNextMultiple(int width, int height, int w, int h) {
        assertThat(WorkingSize.around(new Size(width, height), 64)).isEqualTo(new Size(w, h));
    }
}
