package inlay.editor.layers;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.LayerTree;
import inlay.editor.document.Locks;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Edits of what every layer has besides its content.
public final class PropertyEdits {
    private PropertyEdits() {}

    public static Edit rename(LayerId id, String name) {
        return change("Name Change", id, props -> props.withName(name));
    }

    public static Edit visible(LayerId id, boolean visible) {
        return change(visible ? "Show Layer" : "Hide Layer", id, props -> props.withVisible(visible));
    }

    /// Shows one layer alone, with what it stands in and holds; a layer that is alone already brings all others back.
    public static Edit solo(LayerId id) {
        return Edit.named("Layer Visibility", document -> {
            EditTarget.layer(document, id);
            List<Layer> alone = shownAlone(document.layers(), id);
            return document.withLayers(alone.equals(document.layers()) ? allShown(document.layers()) : alone);
        });
    }

    /// @param opacity 0 to 1
    public static Edit opacity(LayerId id, float opacity) {
        return change("Opacity Change", id, props -> props.withOpacity(opacity));
    }

    /// Refuses [BlendMode#PASS_THROUGH] for anything but a group.
    public static Edit blendMode(LayerId id, BlendMode mode) {
        return Edit.named("Blending Change", document -> {
            Layer layer = EditTarget.layer(document, id);
            if (mode == BlendMode.PASS_THROUGH && !(layer instanceof GroupLayer)) {
                throw new EditException(EditTarget.called(layer)
                        + " is not a group, and only groups can pass through. Choose another blend mode.");
            }
            return changed(document, id, props -> props.withBlendMode(mode));
        });
    }

    /// Shows a layer only where the layer below it does. Refuses the lowest layer of a group or of the document.
    public static Edit clip(LayerId id) {
        return Edit.named("Create Clipping Mask", document -> {
            Layer layer = EditTarget.layer(document, id);
            if (document.tree().placeOf(id).map(LayerTree.Place::index).orElse(0) == 0) {
                throw new EditException(
                        EditTarget.called(layer) + " has no layer below it to be clipped to. Move it up first.");
            }
            return changed(document, id, props -> props.withClipped(true));
        });
    }

    public static Edit unclip(LayerId id) {
        return change("Release Clipping Mask", id, props -> props.withClipped(false));
    }

    public static Edit locks(LayerId id, Locks locks) {
        return change(locks.any() ? "Lock Layer" : "Unlock Layer", id, props -> props.withLocks(locks));
    }

    /// Gives a fill layer another colour.
    public static Edit fillColor(LayerId id, Rgba16 color) {
        return Edit.named("Fill Color Change", document -> {
            Layer layer = EditTarget.layer(document, id);
            if (!(layer instanceof SolidFillLayer fill)) {
                throw new EditException(EditTarget.called(layer) + " is not a fill layer. Choose a fill layer.");
            }
            if (EditTarget.locks(document, id).pixels()) {
                throw new EditException(EditTarget.called(layer) + " is locked. Unlock its pixels first.");
            }
            return fill.color().equals(color)
                    ? document
                    : document.withTree(document.tree().replace(id, found -> fill.withColor(color)));
        });
    }

    private static Edit change(String label, LayerId id, UnaryOperator<LayerProps> change) {
        return Edit.named(label, document -> changed(document, id, change));
    }

    private static Document changed(Document document, LayerId id, UnaryOperator<LayerProps> change) {
        Layer layer = EditTarget.layer(document, id);
        LayerProps props = change.apply(layer.props());
        return props.equals(layer.props())
                ? document
                : document.withTree(document.tree().replace(id, found -> found.withProps(props)));
    }

    private static List<Layer> shownAlone(List<Layer> layers, LayerId id) {
        return layers.stream()
                .map(layer -> {
                    if (layer.id().equals(id)) {
                        return shown(layer, true);
                    }
                    if (layer instanceof GroupLayer group && idsIn(group).contains(id)) {
                        return shown(group.withChildren(shownAlone(group.children(), id)), true);
                    }
                    return shown(layer, false);
                })
                .toList();
    }

    private static List<Layer> allShown(List<Layer> layers) {
        return layers.stream()
                .map(layer -> shown(
                        layer instanceof GroupLayer group ? group.withChildren(allShown(group.children())) : layer,
                        true))
                .toList();
    }

    private static Set<LayerId> idsIn(GroupLayer group) {
        List<Layer> all = new java.util.ArrayList<>();
        new LayerTree(group.children()).forEach(all::add);
        return all.stream().map(Layer::id).collect(Collectors.toSet());
    }

    private static Layer shown(Layer layer, boolean visible) {
        return layer.props().visible() == visible
                ? layer
                : layer.withProps(layer.props().withVisible(visible));
    }
}
