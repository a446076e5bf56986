package inlay.app.panels;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/// Thumbnails of layers and masks. Until the one of new pixels is made, the one before stands for it. For the event
/// thread.
final class LayerThumbnails {
    private static final BufferedImage NOTHING_YET = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    private final Thumbnails thumbnails = new Thumbnails();
    private final Map<LayerId, BufferedImage> contents = new WeakHashMap<>();
    private final Map<LayerId, BufferedImage> masks = new WeakHashMap<>();
    private final Runnable ready;
    private Region canvas = Region.EMPTY;

    /// @param ready told when there is more to show
    LayerThumbnails(Runnable ready) {
        this.ready = ready;
    }

    /// The content of a layer over the whole canvas; absent for groups and fills, which are drawn as signs.
    Optional<Image> content(Document document, Layer layer, Dimension box) {
        return switch (layer) {
            case PixelLayer pixels -> Optional.of(raster(document, layer.id(), pixels.pixels(), box));
            case GenerativeLayer generative -> Optional.of(raster(document, layer.id(), generative.pixels(), box));
            case GroupLayer group -> Optional.empty();
            case SolidFillLayer fill -> Optional.empty();
        };
    }

    Image mask(Document document, LayerId layer, LayerMask layerMask, Dimension box) {
        Mask mask = layerMask.mask();
        Region area = followCanvas(document);
        Dimension size = Thumbnail.fit(area, 2 * box.width, 2 * box.height);
        return newest(masks, layer, mask, () -> Thumbnail.of(mask, area, size.width, size.height));
    }

    private Image raster(Document document, LayerId layer, Raster raster, Dimension box) {
        Region area = followCanvas(document);
        Dimension size = Thumbnail.fit(area, 2 * box.width, 2 * box.height);
        return newest(contents, layer, raster, () -> Thumbnail.of(raster, area, size.width, size.height));
    }

    private Image newest(
            Map<LayerId, BufferedImage> before, LayerId layer, Object pixels, Supplier<BufferedImage> maker) {
        thumbnails.of(pixels, maker, ready).ifPresent(image -> before.put(layer, image));
        return before.getOrDefault(layer, NOTHING_YET);
    }

    private Region followCanvas(Document document) {
        if (!document.canvas().equals(canvas)) {
            thumbnails.forget();
            canvas = document.canvas();
        }
        return canvas;
    }
}
