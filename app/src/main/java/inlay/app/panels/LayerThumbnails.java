package inlay.app.panels;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.awt.Dimension;
import java.awt.Image;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/// Thumbnails of layers and masks, kept as long as the pixels they show are. For the event thread.
final class LayerThumbnails {
    private final Map<Object, Image> made = new WeakHashMap<>();
    private Region canvas = Region.EMPTY;

    /// The content of a layer over the whole canvas; absent for groups and fills, which are drawn as signs.
    Optional<Image> content(Document document, Layer layer, Dimension box) {
        return switch (layer) {
            case PixelLayer pixels -> Optional.of(raster(document, pixels.pixels(), box));
            case GenerativeLayer generative -> Optional.of(raster(document, generative.pixels(), box));
            case GroupLayer group -> Optional.empty();
            case SolidFillLayer fill -> Optional.empty();
        };
    }

    Image mask(Document document, LayerMask layerMask, Dimension box) {
        Mask mask = layerMask.mask();
        forgetOtherCanvas(document);
        Dimension size = Thumbnail.fit(canvas, 2 * box.width, 2 * box.height);
        return made.computeIfAbsent(mask, absent -> Thumbnail.of(mask, canvas, size.width, size.height));
    }

    private Image raster(Document document, Raster raster, Dimension box) {
        forgetOtherCanvas(document);
        Dimension size = Thumbnail.fit(canvas, 2 * box.width, 2 * box.height);
        return made.computeIfAbsent(raster, absent -> Thumbnail.of(raster, canvas, size.width, size.height));
    }

    private void forgetOtherCanvas(Document document) {
        if (!document.canvas().equals(canvas)) {
            made.clear();
            canvas = document.canvas();
        }
    }
}
