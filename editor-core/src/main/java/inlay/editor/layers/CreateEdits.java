package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.LayerTree;
import inlay.editor.document.LayerTree.Place;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Edits that add layers. New ones go above the active layer, see [Placement#above], and take the next free number as
/// their name.
public final class CreateEdits {
    private CreateEdits() {}

    /// A transparent pixel layer.
    public static Edit pixelLayer(Optional<LayerId> active) {
        return numbered("New Layer", "Layer", active, name -> PixelLayer.of(name, Raster.EMPTY));
    }

    /// A transparent pixel layer below the active one, see [Placement#below].
    public static Edit pixelLayerBelow(Optional<LayerId> active) {
        return Edit.named("New Layer", document -> {
            Layer layer = PixelLayer.of(layerName(document), Raster.EMPTY);
            return document.withTree(document.tree().insertAt(Placement.below(document, active), layer));
        });
    }

    /// A transparent pixel layer with a name and properties of the user's choice.
    public static Edit pixelLayer(Optional<LayerId> active, LayerProps props) {
        return Edit.named("New Layer", document -> {
            boolean lowest = Placement.above(document, active).index() == 0;
            if (props.clipped() && lowest) {
                throw new EditException("There is no layer below to clip the new one to. Make it without clipping.");
            }
            return insert(document, active, PixelLayer.of("", Raster.EMPTY).withProps(props));
        });
    }

    /// What a new layer is called unless the user says otherwise.
    public static String layerName(Document document) {
        return Placement.numbered(document, "Layer");
    }

    /// An empty pass-through group.
    public static Edit groupLayer(Optional<LayerId> active) {
        return numbered("New Group", "Group", active, name -> GroupLayer.of(name, List.of()));
    }

    /// A fill layer. The selection, if there is one, becomes its mask and is dropped.
    public static Edit solidFill(Optional<LayerId> active, Rgba16 color) {
        return Edit.named("New Color Fill Layer", document -> {
            SolidFillLayer fill = SolidFillLayer.of(Placement.numbered(document, "Color Fill"), color);
            SolidFillLayer shaped =
                    fill.withMask(document.selection().map(LayerMask::of).or(fill::mask));
            return insert(document, active, shaped).withSelection(Optional.empty());
        });
    }

    /// Puts a given layer above the active one.
    public static Edit insert(String label, Optional<LayerId> active, Layer layer) {
        return Edit.named(label, document -> insert(document, active, layer));
    }

    /// A copy of each layer directly above it.
    public static Edit duplicate(Collection<LayerId> ids) {
        return Edit.named(ids.size() == 1 ? "Duplicate Layer" : "Duplicate Layers", document -> {
            Document next = document;
            for (Layer layer : Outermost.of(document, ids)) {
                next = next.withTree(next.tree().insertAbove(layer.id(), copyOf(layer)));
            }
            return next;
        });
    }

    /// A copy of each layer at a place; what drag and drop with Alt does.
    ///
    /// @param place the gap among the siblings as they are now: index 0 is below all of them
    public static Edit duplicate(Collection<LayerId> ids, Place place) {
        return Edit.named(ids.size() == 1 ? "Duplicate Layer" : "Duplicate Layers", document -> {
            LayerTree tree = document.tree();
            int index = Math.min(place.index(), tree.siblings(place.parent()).size());
            for (Layer layer : Outermost.of(document, ids)) {
                tree = tree.insertAt(new Place(place.parent(), index++), copyOf(layer));
            }
            return document.withTree(tree);
        });
    }

    /// The document with a layer put in above the active one.
    static Document insert(Document document, Optional<LayerId> active, Layer layer) {
        active.ifPresent(id -> EditTarget.layer(document, id));
        return document.withTree(document.tree().insertAt(Placement.above(document, active), layer));
    }

    private static Edit numbered(String label, String kind, Optional<LayerId> active, Function<String, Layer> maker) {
        return Edit.named(label, document -> insert(document, active, maker.apply(Placement.numbered(document, kind))));
    }

    private static Layer copyOf(Layer layer) {
        return layer.withFreshId()
                .withProps(layer.props().withName(copyName(layer.props().name())));
    }

    private static String copyName(String name) {
        return name.endsWith(" copy") ? name : name + " copy";
    }
}
