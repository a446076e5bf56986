package inlay.editor.format.pixel;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import java.util.List;

/// A document as a picture without layers.
public final class Flattened {
    private Flattened() {}

    public static FlatPicture of(Document document) {
        return new FlatPicture() {
            @Override
            public int width() {
                return document.width();
            }

            @Override
            public int height() {
                return document.height();
            }

            @Override
            public PixelBlock read(Region area) {
                return Compositor.flatten(document, area);
            }
        };
    }

    /// What a file without layers does not keep.
    public static List<String> notes(Document document) {
        return isOnePicture(document.layers())
                ? List.of()
                : List.of("The layers were merged in this file; save as .inlay to keep them.");
    }

    private static boolean isOnePicture(List<Layer> layers) {
        return layers.size() == 1
                && layers.getFirst() instanceof PixelLayer layer
                && layer.mask().isEmpty();
    }
}
