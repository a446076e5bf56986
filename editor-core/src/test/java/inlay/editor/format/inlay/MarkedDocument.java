package inlay.editor.format.inlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Limits;
import inlay.editor.format.Progress;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.Compositor;
import java.nio.file.Path;
import java.util.List;

/// Versions of a document that differ in pixels of four tiles, so that a mixture of two would be noticed.
final class MarkedDocument {
    private static final Region CANVAS = Region.ofSize(512, 128);
    private static final Region MARK = new Region(40, 20, 440, 12);

    private MarkedDocument() {}

    static Document version(int number) {
        Raster.Editor editor = Raster.filled(CANVAS, Rgba16.WHITE).edit();
        editor.write(MARK.x(), MARK.y(), TestPictures.photo(MARK.width(), MARK.height(), 1, number));
        return Document.ofSize(CANVAS.width(), CANVAS.height())
                .withLayers(List.of(PixelLayer.of("version " + number, editor.commit())));
    }

    /// Which version a file holds, every sample of it.
    static int in(Path file) {
        Document document =
                new InlayFormat().read(file, Limits.standard(), Progress.SILENT).document();
        int number =
                Integer.parseInt(document.layers().getFirst().props().name().substring("version ".length()));
        PixelBlock found = Compositor.flatten(document, document.canvas());
        assertThat(found.samples())
                .isEqualTo(Compositor.flatten(version(number), CANVAS).samples());
        return number;
    }
}
