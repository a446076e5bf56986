package inlay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthUnitTest {
    @Test
    void lengthsAreReadOutAsFinelyAsPixelsLieOnPaper() {
        assertThat(LengthUnit.PIXELS.number(1234, 300)).isEqualTo("1234");
        assertThat(LengthUnit.INCHES.number(150, 300)).isEqualTo("0.500");
        assertThat(LengthUnit.CENTIMETRES.number(300, 300)).isEqualTo("2.54");
        assertThat(LengthUnit.MILLIMETRES.number(300, 300)).isEqualTo("25.4");
        assertThat(LengthUnit.PIXELS.number(-3, 72)).isEqualTo("-3");
    }
}
