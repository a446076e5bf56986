package inlay.app.canvas;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.image.BufferedImage;
import java.util.List;

/// Documents and selections to look at and to test with.
final class Photographs {
    private Photographs() {}

    /// One layer with the image, each of its pixels `scale` by `scale` large.
    static Document document(BufferedImage image, int scale) {
        PixelBlock block = new PixelBlock(image.getWidth() * scale, image.getHeight() * scale);
        for (int y = 0; y < block.height(); y++) {
            for (int x = 0; x < block.width(); x++) {
                block.setPixel(x, y, Rgba16.fromArgb8(image.getRGB(x / scale, y / scale)));
            }
        }
        return Document.ofSize(block.width(), block.height())
                .withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, block))));
    }

    static Mask ellipse(Region box) {
        CoverageBlock block = new CoverageBlock(box.width(), box.height());
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                double across = (x + 0.5) / box.width() * 2 - 1;
                double down = (y + 0.5) / box.height() * 2 - 1;
                block.set(x, y, across * across + down * down <= 1 ? 65535 : 0);
            }
        }
        return Mask.of(box.x(), box.y(), block);
    }
}
