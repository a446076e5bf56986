package inlay.editor.document;

import inlay.editor.raster.Raster;
import java.util.Optional;

/// A layer of pixels.
public record PixelLayer(LayerId id, LayerProps props, Optional<LayerMask> mask, Raster pixels) implements Layer {
    public static PixelLayer of(String name, Raster pixels) {
        return new PixelLayer(LayerId.random(), LayerProps.named(name), Optional.empty(), pixels);
    }

    public PixelLayer withPixels(Raster value) {
        return new PixelLayer(id, props, mask, value);
    }

    @Override
    public PixelLayer withProps(LayerProps value) {
        return new PixelLayer(id, value, mask, pixels);
    }

    @Override
    public PixelLayer withMask(Optional<LayerMask> value) {
        return new PixelLayer(id, props, value, pixels);
    }

    @Override
    public PixelLayer withFreshId() {
        return new PixelLayer(LayerId.random(), props, mask, pixels);
    }

    @Override
    public PixelLayer translate(int dx, int dy) {
        return new PixelLayer(id, props, movedMask(dx, dy), pixels.translate(dx, dy));
    }
}
