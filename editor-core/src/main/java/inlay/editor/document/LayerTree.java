package inlay.editor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Looks up and replaces layers anywhere in a tree; every change gives another tree that shares the untouched branches.
///
/// @param layers the top level, bottom to top
public record LayerTree(List<Layer> layers) {
    public LayerTree {
        layers = List.copyOf(layers);
    }

    public Optional<Layer> find(LayerId id) {
        return find(layers, id);
    }

    /// Where a layer stands.
    ///
    /// @param parent the group that holds it; absent at the top level
    /// @param index  its place among its siblings, 0 the lowest
    public record Place(Optional<LayerId> parent, int index) {}

    public Optional<Place> placeOf(LayerId id) {
        return placeOf(layers, Optional.empty(), id);
    }

    /// The children of a group, or the top level.
    public List<Layer> siblings(Optional<LayerId> parent) {
        return parent.flatMap(this::find)
                .map(layer -> layer instanceof GroupLayer group ? group.children() : List.<Layer>of())
                .orElse(layers);
    }

    /// Replaces one layer by another; an unknown id changes nothing.
    public LayerTree replace(LayerId id, UnaryOperator<Layer> change) {
        List<Layer> changed = replace(layers, id, layer -> List.of(change.apply(layer)));
        return changed == layers ? this : new LayerTree(changed);
    }

    public LayerTree remove(LayerId id) {
        List<Layer> changed = replace(layers, id, layer -> List.of());
        return changed == layers ? this : new LayerTree(changed);
    }

    /// Puts another layer directly above a given one, in the same group.
    public LayerTree insertAbove(LayerId below, Layer layer) {
        return new LayerTree(replace(layers, below, found -> List.of(found, layer)));
    }

    /// Puts a layer at a place; an index past the end means on top.
    public LayerTree insertAt(Place place, Layer layer) {
        if (place.parent().isEmpty()) {
            return new LayerTree(inserted(layers, place.index(), layer));
        }
        return replace(place.parent().get(), parent -> {
            GroupLayer group = (GroupLayer) parent;
            return group.withChildren(inserted(group.children(), place.index(), layer));
        });
    }

    /// Every layer, groups before their children, bottom to top.
    public void forEach(Consumer<Layer> visitor) {
        visit(layers, visitor);
    }

    private static void visit(List<Layer> layers, Consumer<Layer> visitor) {
        for (Layer layer : layers) {
            visitor.accept(layer);
            if (layer instanceof GroupLayer group) {
                visit(group.children(), visitor);
            }
        }
    }

    private static Optional<Layer> find(List<Layer> layers, LayerId id) {
        for (Layer layer : layers) {
            if (layer.id().equals(id)) {
                return Optional.of(layer);
            }
            if (layer instanceof GroupLayer group) {
                Optional<Layer> found = find(group.children(), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> placeOf(List<Layer> layers, Optional<LayerId> parent, LayerId id) {
        for (int index = 0; index < layers.size(); index++) {
            Layer layer = layers.get(index);
            if (layer.id().equals(id)) {
                return Optional.of(new Place(parent, index));
            }
            if (layer instanceof GroupLayer group) {
                Optional<Place> found = placeOf(group.children(), Optional.of(group.id()), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The same list, not a copy, when nothing in it changed: identity is what tells the compositor so.
    private static List<Layer> replace(List<Layer> layers, LayerId id, Function<Layer, List<Layer>> change) {
        for (int index = 0; index < layers.size(); index++) {
            Layer layer = layers.get(index);
            List<Layer> instead = null;
            if (layer.id().equals(id)) {
                instead = change.apply(layer);
            } else if (layer instanceof GroupLayer group) {
                List<Layer> children = replace(group.children(), id, change);
                instead = children == group.children() ? null : List.of(group.withChildren(children));
            }
            if (instead != null && !(instead.size() == 1 && instead.getFirst() == layer)) {
                List<Layer> changed = new ArrayList<>(layers);
                changed.remove(index);
                changed.addAll(index, instead);
                return changed;
            }
        }
        return layers;
    }

    private static List<Layer> inserted(List<Layer> layers, int index, Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.add(Math.min(index, layers.size()), layer);
        return changed;
    }
}
