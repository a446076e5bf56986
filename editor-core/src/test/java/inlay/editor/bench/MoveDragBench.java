package inlay.editor.bench;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Change;
import inlay.editor.pixels.MoveDrag;
import inlay.editor.pixels.MoveEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// How long a movement of the pointer takes while the move tool drags selected pixels of an opaque photograph of 24
/// megapixels, and the same edit done at once. Needs `-Xmx4g`.
public final class MoveDragBench {
    private MoveDragBench() {}

    public static void main(String[] arguments) {
        PixelLayer layer = PixelLayer.of("photograph", opaque(6000, 4000));
        for (int size : new int[] {500, 2000, 3900}) {
            Document document = Document.ofSize(6000, 4000)
                    .withLayers(List.of(layer))
                    .withSelection(Optional.of(Mask.of(new Region(50, 50, size, size))));
            AtomicInteger distance = new AtomicInteger();
            MoveDrag drag = new MoveDrag(layer.id());
            Timing.of(10, 40, () -> {
                        int by = distance.addAndGet(7);
                        Change.between(document, drag.move(by, by / 2).apply(document));
                    })
                    .printFigure("event to draft, dragging " + size + " x " + size + " selected pixels", "");
            Timing.of(3, 10, () -> {
                        int by = distance.addAndGet(7);
                        MoveEdits.move(layer.id(), by, by / 2).apply(document);
                    })
                    .printFigure("moving " + size + " x " + size + " selected pixels at once", "");
        }
    }

    private static Raster opaque(int width, int height) {
        SplittableRandom random = new SplittableRandom(5);
        PixelBlock block = new PixelBlock(1024, 1024);
        for (int at = 0; at < 3 << 20; at++) {
            block.samples()[at] = (short) random.nextInt();
        }
        Arrays.fill(block.samples(), 3 << 20, 4 << 20, (short) 65535);
        Raster.Editor editor =
                Raster.filled(Region.ofSize(width, height), Rgba16.WHITE).edit();
        for (int y = 0; y < height - 1024; y += 1024) {
            for (int x = 0; x < width - 1024; x += 1024) {
                editor.write(x, y, block);
            }
        }
        return editor.commit();
    }
}
