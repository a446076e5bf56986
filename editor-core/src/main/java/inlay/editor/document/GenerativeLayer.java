package inlay.editor.document;

import inlay.editor.raster.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A generated result that remembers how it was made: variations, one of them chosen, seen through the layer's mask.
///
/// @param variations at least one, oldest first
/// @param chosen     index of the variation that shows
public record GenerativeLayer(
        LayerId id, LayerProps props, Optional<LayerMask> mask, List<Variation> variations, int chosen)
        implements Layer {

    public GenerativeLayer {
        variations = List.copyOf(variations);
        if (chosen < 0 || chosen >= variations.size()) {
            throw new IllegalArgumentException("variation " + chosen + " of " + variations.size());
        }
    }

    public static GenerativeLayer of(String name, LayerMask mask, List<Variation> variations) {
        return new GenerativeLayer(LayerId.random(), LayerProps.named(name), Optional.of(mask), variations, 0);
    }

    public Variation variation() {
        return variations.get(chosen);
    }

    /// The chosen variation's unmasked pixels.
    public Raster pixels() {
        return variation().pixels();
    }

    public GenerativeLayer withChosen(int value) {
        return new GenerativeLayer(id, props, mask, variations, value);
    }

    /// With more variations at the end, the first of them chosen.
    public GenerativeLayer withMore(List<Variation> more) {
        List<Variation> all = new ArrayList<>(variations);
        all.addAll(more);
        return new GenerativeLayer(id, props, mask, all, more.isEmpty() ? chosen : variations.size());
    }

    /// Without one variation; the last one cannot be removed.
    public GenerativeLayer withoutVariation(int index) {
        List<Variation> rest = new ArrayList<>(variations);
        rest.remove(index);
        return new GenerativeLayer(
                id, props, mask, rest, chosen > index || chosen == rest.size() ? chosen - 1 : chosen);
    }

    @Override
    public GenerativeLayer withProps(LayerProps value) {
        return new GenerativeLayer(id, value, mask, variations, chosen);
    }

    @Override
    public GenerativeLayer withMask(Optional<LayerMask> value) {
        return new GenerativeLayer(id, props, value, variations, chosen);
    }

    @Override
    public GenerativeLayer withFreshId() {
        return new GenerativeLayer(LayerId.random(), props, mask, variations, chosen);
    }

    @Override
    public GenerativeLayer translate(int dx, int dy) {
        List<Variation> moved =
                variations.stream().map(one -> one.translate(dx, dy)).toList();
        return new GenerativeLayer(id, props, movedMask(dx, dy), moved, chosen);
    }
}
