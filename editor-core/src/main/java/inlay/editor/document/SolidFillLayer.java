package inlay.editor.document;

import inlay.editor.raster.Rgba16;
import java.util.Optional;

/// A layer of one colour without end, usually shaped by its mask.
public record SolidFillLayer(LayerId id, LayerProps props, Optional<LayerMask> mask, Rgba16 color) implements Layer {
    public static SolidFillLayer of(String name, Rgba16 color) {
        return new SolidFillLayer(LayerId.random(), LayerProps.named(name), Optional.empty(), color);
    }

    public SolidFillLayer withColor(Rgba16 value) {
        return new SolidFillLayer(id, props, mask, value);
    }

    @Override
    public SolidFillLayer withProps(LayerProps value) {
        return new SolidFillLayer(id, value, mask, color);
    }

    @Override
    public SolidFillLayer withMask(Optional<LayerMask> value) {
        return new SolidFillLayer(id, props, value, color);
    }

    @Override
    public SolidFillLayer withFreshId() {
        return new SolidFillLayer(LayerId.random(), props, mask, color);
    }

    @Override
    public SolidFillLayer translate(int dx, int dy) {
        return new SolidFillLayer(id, props, movedMask(dx, dy), color);
    }
}
