package inlay.app.tools.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Rgba16;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsbTest {
    @ParameterizedTest
    @CsvSource({
        "FF0000, 0, 100, 100",
        "FFFF00, 60, 100, 100",
        "00FF00, 120, 100, 100",
        "00FFFF, 180, 100, 100",
        "0000FF, 240, 100, 100",
        "FF00FF, 300, 100, 100",
        "FFFFFF, 0, 0, 100",
        "000000, 0, 0, 0",
        "804020, 20, 75, 50.196",
        "336699, 210, 66.667, 60"
    })
    void agreesWithKnownColors(String hex, double hue, double saturation, double brightness) {
        Hsb hsb = Hsb.of(HexColor.read(hex).orElseThrow());
        assertThat(hsb.hue()).isCloseTo(hue, within(1e-9));
        assertThat(hsb.saturation() * 100).isCloseTo(saturation, within(1e-3));
        assertThat(hsb.brightness() * 100).isCloseTo(brightness, within(1e-3));
    }

    @Test
    void everyColorComesBackExactly() {
        Random random = new Random(7);
        for (int trial = 0; trial < 20_000; trial++) {
            Rgba16 color = new Rgba16(random.nextInt(65536), random.nextInt(65536), random.nextInt(65536), 65535);
            assertThat(Hsb.of(color).color()).isEqualTo(color);
        }
    }

    @Test
    void hueGoesRound() {
        assertThat(new Hsb(370, 1, 1).hue()).isEqualTo(10);
        assertThat(new Hsb(-10, 1, 1).hue()).isEqualTo(350);
        assertThat(new Hsb(360, 2, -1)).isEqualTo(new Hsb(0, 1, 0));
    }

    @Test
    void choiceKeepsHueAndSaturationThroughGreyAndBlack() {
        ColorChoice choice = new ColorChoice(HexColor.read("336699").orElseThrow());
        choice.setColor(HexColor.read("808080").orElseThrow());
        assertThat(choice.hsb().hue()).isCloseTo(210, within(1e-9));
        assertThat(choice.hsb().saturation()).isZero();
        choice.setColor(HexColor.read("336699").orElseThrow());
        choice.setColor(Rgba16.BLACK);
        assertThat(choice.hsb().hue()).isCloseTo(210, within(1e-9));
        assertThat(choice.hsb().saturation()).isCloseTo(2 / 3.0, within(1e-9));
        choice.setHsb(choice.hsb().withBrightness(0.6));
        assertThat(HexColor.write(choice.color())).isEqualTo("336699");
    }

    @Test
    void choiceTellsOfChangesOnly() {
        ColorChoice choice = new ColorChoice(Rgba16.WHITE);
        int[] told = {0};
        choice.onChange(() -> told[0]++);
        choice.setColor(Rgba16.WHITE);
        choice.setHsb(choice.hsb());
        assertThat(told[0]).isZero();
        choice.setHsb(new Hsb(10, 1, 1));
        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void hexIsReadAsOnTheWeb() {
        assertThat(HexColor.read("#fa0")).contains(Rgba16.fromArgb8(0xFFFFAA00));
        assertThat(HexColor.read(" 12ABef ")).contains(Rgba16.fromArgb8(0xFF12ABEF));
        assertThat(HexColor.read("12AB")).isEmpty();
        assertThat(HexColor.read("zzzzzz")).isEmpty();
        assertThat(HexColor.write(new Rgba16(65535, 32896, 0, 65535))).isEqualTo("FF8000");
    }
}
