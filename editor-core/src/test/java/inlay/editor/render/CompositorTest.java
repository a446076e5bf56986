package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositorTest {
    @Test
    void oneOpaqueLayerComesOutToTheLastBit() {
        PixelBlock noise = new PixelBlock(300, 200);
        Random random = new Random(1);
        for (int i = 0; i < noise.samples().length; i++) {
            noise.samples()[i] = (short) random.nextInt();
        }
        Document document =
                Document.ofSize(300, 200).withLayers(List.of(PixelLayer.of("noise", Raster.of(-3, 7, noise))));
        PixelBlock flat = Compositor.flatten(document, new Region(-3, 7, 300, 200));
        assertThat(flat.samples()).isEqualTo(noise.samples());
    }

    @Test
    void multiplyOverHalfTransparencyFollowsTheFormula() {
        PixelLayer below =
                PixelLayer.of("below", Raster.filled(new Region(0, 0, 9, 9), new Rgba16(40000, 0, 65535, 32768)));
        PixelLayer above =
                PixelLayer.of("above", Raster.filled(new Region(5, 5, 9, 9), new Rgba16(20000, 9, 30000, 65535)));
        Document document = Document.ofSize(20, 20)
                .withLayers(List.of(
                        below,
                        above.withProps(
                                above.props().withBlendMode(BlendMode.MULTIPLY).withOpacity(0.5f))));
        double ab = 32768 / 65535.0;
        double ao = 0.5 + ab * 0.5;
        double red = (0.5 * ((1 - ab) * 20000 + ab * 40000 * 20000 / 65535.0) + 0.5 * ab * 40000) / ao;
        Rgba16 pixel = Compositor.flatten(document, new Region(6, 6, 1, 1)).pixel(0, 0);
        assertThat((double) pixel.red()).isCloseTo(red, org.assertj.core.data.Offset.offset(0.51));
        assertThat((double) pixel.alpha()).isCloseTo(ao * 65535, org.assertj.core.data.Offset.offset(0.51));
    }

    @Test
    void theProjectionShowsTheSamePicture() throws InterruptedException {
        Document document = Document.ofSize(200, 200)
                .withLayers(List.of(
                        PixelLayer.of("a", Raster.filled(new Region(10, 10, 100, 100), Rgba16.fromArgb8(0xFF336699)))));
        try (Projection projection = new Projection(document)) {
            projection.look(0, document.canvas());
            projection.await();
            assertThat(projection.tile(0, 0, 0).orElseThrow().argb()[20 * 128 + 20])
                    .isEqualTo(0xFF336699);
            assertThat(projection.tile(0, 0, 0).orElseThrow().argb()[0]).isZero();
        }
    }
}
