package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerTree;
import inlay.editor.document.LayerTree.Place;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Edits of the order and grouping of layers.
public final class ArrangeEdits {
    private ArrangeEdits() {}

    public static Edit delete(Collection<LayerId> ids) {
        return Edit.named(ids.size() == 1 ? "Delete Layer" : "Delete Layers", document -> {
            List<Layer> chosen = Outermost.of(document, ids);
            chosen.forEach(layer -> EditTarget.removable(document, layer.id()));
            return document.withTree(without(document.tree(), chosen));
        });
    }

    /// One step up: over the next layer, into an open group, or out of a group whose top was reached.
    public static Edit moveUp(LayerId id) {
        return reorder(id, (tree, place) -> {
            List<Layer> siblings = tree.siblings(place.parent());
            if (place.index() == siblings.size() - 1) {
                return place.parent().flatMap(tree::placeOf).map(group -> shifted(group, 1));
            }
            return Optional.of(
                    siblings.get(place.index() + 1) instanceof GroupLayer group && group.expanded()
                            ? new Place(Optional.of(group.id()), 0)
                            : shifted(place, 2));
        });
    }

    /// One step down: under the next layer, into an open group, or out of a group whose bottom was reached.
    public static Edit moveDown(LayerId id) {
        return reorder(id, (tree, place) -> {
            if (place.index() == 0) {
                return place.parent().flatMap(tree::placeOf);
            }
            return Optional.of(
                    tree.siblings(place.parent()).get(place.index() - 1) instanceof GroupLayer group && group.expanded()
                            ? new Place(
                                    Optional.of(group.id()), group.children().size())
                            : shifted(place, -1));
        });
    }

    /// To the top of the group that holds the layer, or of the document.
    public static Edit moveToTop(LayerId id) {
        return reorder(
                id,
                (tree, place) -> Optional.of(
                        new Place(place.parent(), tree.siblings(place.parent()).size())));
    }

    /// To the bottom of the group that holds the layer, or of the document.
    public static Edit moveToBottom(LayerId id) {
        return reorder(id, (tree, place) -> Optional.of(new Place(place.parent(), 0)));
    }

    /// Moves layers, in their order, to a place; what drag and drop does.
    ///
    /// @param place the gap among the siblings as they are before the move: index 0 is below all of them
    public static Edit moveTo(Collection<LayerId> ids, Place place) {
        return Edit.named("Layer Order", document -> moved(document, Outermost.of(document, ids), place));
    }

    /// Puts layers into a new group in the place of the topmost of them.
    public static Edit group(Collection<LayerId> ids) {
        return Edit.named("Group Layers", document -> {
            List<Layer> chosen = Outermost.of(document, ids);
            GroupLayer group = GroupLayer.of(Placement.numbered(document, "Group"), chosen);
            LayerTree held = document.tree().insertAbove(chosen.getLast().id(), group.withChildren(List.of()));
            return document.withTree(without(held, chosen).replace(group.id(), empty -> group));
        });
    }

    /// Puts a group's children in its place.
    public static Edit ungroup(LayerId id) {
        return Edit.named("Ungroup Layers", document -> {
            GroupLayer group = EditTarget.group(document, id);
            EditTarget.removable(document, id);
            LayerTree tree = document.tree();
            for (Layer child : group.children().reversed()) {
                tree = tree.insertAbove(id, child);
            }
            return document.withTree(tree.remove(id));
        });
    }

    /// Finds the gap that a layer moves to; absent when it is there already.
    @FunctionalInterface
    private interface Step {
        Optional<Place> from(LayerTree tree, Place place);
    }

    private static Edit reorder(LayerId id, Step step) {
        return Edit.named("Layer Order", document -> {
            Layer layer = EditTarget.layer(document, id);
            LayerTree tree = document.tree();
            Place place = tree.placeOf(id).orElseThrow();
            return step.from(tree, place)
                    .map(gap -> moved(document, List.of(layer), gap))
                    .orElse(document);
        });
    }

    private static Document moved(Document document, List<Layer> chosen, Place place) {
        LayerTree tree = document.tree();
        for (Layer layer : chosen) {
            if (place.parent().flatMap(new LayerTree(List.of(layer))::find).isPresent()) {
                throw new EditException("A group cannot be moved into itself. Drop it somewhere else.");
            }
        }
        List<Layer> siblings = tree.siblings(place.parent());
        int below = (int) siblings.subList(0, Math.min(place.index(), siblings.size())).stream()
                .filter(chosen::contains)
                .count();
        LayerTree changed = without(tree, chosen);
        int index = Math.min(place.index(), siblings.size()) - below;
        for (Layer layer : chosen) {
            changed = changed.insertAt(new Place(place.parent(), index++), layer);
        }
        return sameOrder(tree.layers(), changed.layers()) ? document : document.withTree(changed);
    }

    private static boolean sameOrder(List<Layer> before, List<Layer> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            Layer then = before.get(index);
            Layer now = after.get(index);
            boolean same = then == now
                    || then instanceof GroupLayer left
                            && now instanceof GroupLayer right
                            && left.id().equals(right.id())
                            && sameOrder(left.children(), right.children());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static LayerTree without(LayerTree tree, List<Layer> layers) {
        LayerTree rest = tree;
        for (Layer layer : layers) {
            rest = rest.remove(layer.id());
        }
        return rest;
    }

    private static Place shifted(Place place, int by) {
        return new Place(place.parent(), place.index() + by);
    }
}
