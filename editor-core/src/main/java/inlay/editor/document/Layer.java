package inlay.editor.document;

import java.util.Optional;

/// A node of the layer tree. Sealed on purpose: a new kind must break every `switch` that has to know it.
public sealed interface Layer permits PixelLayer, GroupLayer, SolidFillLayer, GenerativeLayer {
    LayerId id();

    LayerProps props();

    Optional<LayerMask> mask();

    /// The same layer with other properties.
    Layer withProps(LayerProps props);

    /// The same layer with another mask, or none.
    Layer withMask(Optional<LayerMask> mask);

    /// The same layer under another id, its children (if any) under fresh ones: what duplicating needs.
    Layer withFreshId();

    /// The same layer with its content moved; the mask moves along if it is linked.
    Layer translate(int dx, int dy);

    /// The mask after the content moved: along with it if it is linked.
    default Optional<LayerMask> movedMask(int dx, int dy) {
        return mask().map(mask -> mask.linked() ? mask.withMask(mask.mask().translate(dx, dy)) : mask);
    }
}
