package inlay.editor.edit;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares two lists of layers by identity, descending only where something differs.
final class LayerDifference {
    private LayerDifference() {}

    /// The area that may look different. `canvas` stands for layers without end.
    static Region dirty(List<Layer> before, List<Layer> after, Region canvas) {
        if (before == after) {
            return Region.EMPTY;
        }
        Map<LayerId, Layer> earlier = new HashMap<>();
        before.forEach(layer -> earlier.put(layer.id(), layer));
        boolean reordered = !common(before, after).equals(common(after, before));
        boolean rebased = reordered || before.size() != after.size();
        Region dirty = Region.EMPTY;
        for (Layer now : after) {
            Layer then = earlier.remove(now.id());
            if (then == null || reordered || rebased && now.props().clipped()) {
                dirty = dirty.union(extent(now, canvas));
            }
            if (then != null && then != now) {
                dirty = dirty.union(dirty(then, now, canvas));
            }
        }
        for (Layer gone : earlier.values()) {
            dirty = dirty.union(extent(gone, canvas));
        }
        return dirty.intersect(canvas);
    }

    /// The ids of `layers`, in their order, that `others` has too.
    private static List<LayerId> common(List<Layer> layers, List<Layer> others) {
        Set<LayerId> known = others.stream().map(Layer::id).collect(Collectors.toSet());
        return layers.stream().map(Layer::id).filter(known::contains).toList();
    }

    static boolean structureDiffers(List<Layer> before, List<Layer> after) {
        if (before == after) {
            return false;
        }
        if (before.size() != after.size()) {
            return true;
        }
        for (int index = 0; index < before.size(); index++) {
            if (structureDiffers(before.get(index), after.get(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean structureDiffers(Layer then, Layer now) {
        if (then == now) {
            return false;
        }
        boolean kept = then.id().equals(now.id())
                && then.props().equals(now.props())
                && then.mask().isPresent() == now.mask().isPresent()
                && then.getClass() == now.getClass();
        if (!kept) {
            return true;
        }
        return now instanceof GroupLayer group
                && (group.expanded() != ((GroupLayer) then).expanded()
                        || structureDiffers(((GroupLayer) then).children(), group.children()));
    }

    private static Region dirty(Layer then, Layer now, Region canvas) {
        boolean redrawn = !sameLook(then, now) || then.getClass() != now.getClass();
        if (redrawn) {
            return extent(then, canvas).union(extent(now, canvas));
        }
        return content(then, now, canvas).union(mask(then.mask(), now.mask(), canvas));
    }

    /// Whether the properties differ in nothing that shows: a new name or lock repaints no pixel.
    private static boolean sameLook(Layer then, Layer now) {
        return then.props().visible() == now.props().visible()
                && then.props().opacity() == now.props().opacity()
                && then.props().blendMode() == now.props().blendMode()
                && then.props().clipped() == now.props().clipped();
    }

    private static Region content(Layer then, Layer now, Region canvas) {
        return switch (now) {
            case PixelLayer pixels -> pixels.pixels().changedSince(((PixelLayer) then).pixels());
            case GenerativeLayer generative -> generative.pixels().changedSince(((GenerativeLayer) then).pixels());
            case SolidFillLayer fill -> fill.color().equals(((SolidFillLayer) then).color()) ? Region.EMPTY : canvas;
            case GroupLayer group -> dirty(((GroupLayer) then).children(), group.children(), canvas);
        };
    }

    private static Region mask(Optional<LayerMask> then, Optional<LayerMask> now, Region canvas) {
        Mask before = acting(then);
        Mask after = acting(now);
        return after.changedSince(before, canvas);
    }

    private static Mask acting(Optional<LayerMask> mask) {
        return mask.filter(LayerMask::enabled).map(LayerMask::mask).orElse(Mask.ALL);
    }

    private static Region extent(Layer layer, Region canvas) {
        return switch (layer) {
            case PixelLayer pixels -> pixels.pixels().extent();
            case GenerativeLayer generative -> generative.pixels().extent();
            case SolidFillLayer fill -> canvas;
            case GroupLayer group -> {
                Region all = Region.EMPTY;
                for (Layer child : group.children()) {
                    all = all.union(extent(child, canvas));
                }
                yield all;
            }
        };
    }
}
