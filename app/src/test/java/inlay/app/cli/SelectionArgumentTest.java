package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionArgumentTest {
    private final Document canvas = Document.ofSize(200, 100)
            .withLayers(List.of(PixelLayer.of("dot", Raster.filled(new Region(20, 30, 5, 6), Rgba16.WHITE))));

    @Test
    void rectanglesAreExact() {
        Mask mask = on("rect:10,20,30,40");
        assertThat(mask.bounds()).isEqualTo(new Region(10, 20, 30, 40));
        assertThat(mask.at(10, 20)).isEqualTo(65535);
    }

    @Test
    void anEllipseLiesInsideItsBox() {
        Mask mask = on("ellipse:10,20,60,40");
        assertThat(new Region(10, 20, 60, 40).contains(mask.bounds())).isTrue();
        assertThat(mask.bounds().contains(new Region(11, 21, 58, 38))).isTrue();
        assertThat(mask.at(10, 20)).isZero();
        assertThat(mask.at(40, 40)).isEqualTo(65535);
    }

    @Test
    void aLassoIsClosed() {
        Mask mask = on("lasso:0,0;100,0;100,100;0,100");
        assertThat(mask.bounds()).isEqualTo(new Region(0, 0, 100, 100));
    }

    @Test
    void alphaIsWhatTheTopLayerCovers() {
        assertThat(on("alpha").bounds()).isEqualTo(new Region(20, 30, 5, 6));
    }

    @Test
    void aMaskIsTheBrightnessOfAnotherPicture() {
        Document grey = canvas.withLayers(List.of(PixelLayer.of(
                "grey", Raster.filled(new Region(0, 0, 200, 50), new Rgba16(32768, 32768, 32768, 65535)))));
        Mask mask = SelectionArgument.parse("mask:spots.png").on(canvas, file -> {
            assertThat(file).isEqualTo(Path.of("spots.png"));
            return grey;
        });
        assertThat(mask.at(5, 5)).isBetween(32767, 32769);
        assertThat(mask.at(5, 60)).isZero();
    }

    @Test
    void aMaskOfAnotherSizeIsRefusedWithBothSizes() {
        SelectionArgument mask = SelectionArgument.parse("mask:spots.png");
        assertThatThrownBy(() -> mask.on(canvas, file -> Document.ofSize(3, 4)))
                .hasMessageContaining("3 × 4")
                .hasMessageContaining("200 × 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "circle:1,2,3",
                "rect:1,2,3",
                "rect:1,2,0,5",
                "rect:a,b,c,d",
                "lasso:1,2;3,4",
                "mask:",
                "rect"
            })
    void nonsenseIsRefusedWithTheFormsThatExist(String text) {
        assertThatThrownBy(() -> SelectionArgument.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private Mask on(String text) {
        return SelectionArgument.parse(text).on(canvas, file -> canvas);
    }
}
