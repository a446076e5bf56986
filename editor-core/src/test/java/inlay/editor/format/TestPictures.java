package inlay.editor.format;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.render.Compositor;
import java.util.List;
import java.util.Random;

/// Pictures for the tests of formats.
public final class TestPictures {
    private TestPictures() {}

    /// Smooth colours with some noise, opaque, every channel a multiple of `step`.
    public static PixelBlock photo(int width, int height, int step, long seed) {
        Random random = new Random(seed);
        PixelBlock block = new PixelBlock(width, height);
        for (int plane = 0; plane < 3; plane++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double wave = Math.sin(x / (17.0 + 5 * plane)) * Math.cos(y / 23.0) * 24000 + 32000;
                    int value = (int) (wave + random.nextInt(2000)) / step * step;
                    block.samples()[plane * block.area() + y * width + x] = (short) value;
                }
            }
        }
        java.util.Arrays.fill(block.samples(), 3 * block.area(), 4 * block.area(), (short) 65535);
        return block;
    }

    /// The same with an alpha that varies, including pixels of no alpha that still have a colour.
    public static PixelBlock translucent(int width, int height, int step, long seed) {
        PixelBlock block = photo(width, height, step, seed);
        Random random = new Random(seed + 1);
        for (int at = 3 * block.area(); at < 4 * block.area(); at++) {
            block.samples()[at] = (short) (random.nextInt(65535 / step + 1) * step);
        }
        return block;
    }

    /// A document of one layer.
    public static Document document(PixelBlock block) {
        return Document.ofSize(block.width(), block.height())
                .withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, block))));
    }

    public static PixelBlock flatten(Document document) {
        return Compositor.flatten(document, document.canvas());
    }

    /// Every sample of the document's picture is the block's.
    public static void assertSame(Document document, PixelBlock expected) {
        assertThat(document.width()).isEqualTo(expected.width());
        assertThat(document.height()).isEqualTo(expected.height());
        assertThat(flatten(document).samples()).isEqualTo(expected.samples());
    }
}
