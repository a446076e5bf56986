package inlay.editor.layers;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerProps;
import inlay.editor.document.LayerTree;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.pixels.TileMix;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import inlay.editor.render.Compositor;
import java.util.List;
import java.util.Optional;

/// Edits that make one pixel layer of what was more: rasterize, merge, stamp, flatten.
///
/// Pixels beyond the canvas survive every merge but flattening and stamping, which see what the canvas shows.
public final class MergeEdits {
    private MergeEdits() {}

    /// Makes a generative layer (its chosen variation) or a fill layer a pixel layer; its mask stays.
    public static Edit rasterize(LayerId id) {
        return Edit.named("Rasterize Layer", document -> {
            Layer layer = EditTarget.removable(document, id);
            return switch (layer) {
                case PixelLayer pixels -> document;
                case GenerativeLayer generative -> rasterized(document, layer, generative.pixels());
                case SolidFillLayer fill -> rasterized(document, layer, Raster.filled(document.canvas(), fill.color()));
                case GroupLayer group ->
                    throw new EditException(
                            EditTarget.called(group) + " is a group. Merge it instead: Layer > Merge Group.");
            };
        });
    }

    /// Merges a layer into the one below it, which keeps its name, blend mode, opacity and clipping.
    public static Edit mergeDown(LayerId id) {
        return Edit.named("Merge Down", document -> {
            Layer upper = EditTarget.removable(document, id);
            LayerTree.Place place = document.tree().placeOf(id).orElseThrow();
            if (place.index() == 0) {
                throw new EditException(
                        EditTarget.called(upper) + " has no layer below it to merge with. Move it up first.");
            }
            Layer lower = document.tree().siblings(place.parent()).get(place.index() - 1);
            EditTarget.removable(document, lower.id());
            requireVisible(upper);
            requireVisible(lower);
            requirePixels(document, lower);
            Layer ground = lower.withProps(plain(lower.props()));
            Raster merged = merged(document, List.of(ground, upper));
            return document.withTree(
                    document.tree().remove(id).replace(lower.id(), found -> pixels(lower, merged, lower.props())));
        });
    }

    /// Makes a group one pixel layer with the group's name, blend mode and opacity.
    public static Edit mergeGroup(LayerId id) {
        return Edit.named("Merge Group", document -> {
            GroupLayer group = EditTarget.group(document, id);
            EditTarget.removable(document, id);
            GroupLayer plain = group.withProps(plain(group.props()).withVisible(true));
            Raster merged = merged(document, List.of(plain));
            LayerProps props = group.props();
            LayerProps kept =
                    props.blendMode() == BlendMode.PASS_THROUGH ? props.withBlendMode(BlendMode.NORMAL) : props;
            return document.withTree(document.tree().replace(id, found -> pixels(group, merged, kept)));
        });
    }

    /// Makes all visible layers one pixel layer in the place of the lowest; hidden ones stay.
    public static Edit mergeVisible() {
        return Edit.named("Merge Visible", document -> {
            List<Layer> visible = visible(document);
            visible.forEach(layer -> EditTarget.removable(document, layer.id()));
            Layer lowest = visible.getFirst();
            Raster merged = merged(document, visible);
            PixelLayer together =
                    pixels(lowest, merged, LayerProps.named(lowest.props().name()));
            List<Layer> layers = document.layers().stream()
                    .filter(layer -> layer == lowest || !visible.contains(layer))
                    .map(layer -> layer == lowest ? together : layer)
                    .toList();
            return document.withLayers(layers);
        });
    }

    /// A new pixel layer above the active one with what the whole canvas shows; everything else stays.
    public static Edit stampVisible(Optional<LayerId> active) {
        return Edit.named("Stamp Visible", document -> {
            visible(document);
            Raster stamp = Compositor.merge(document.layers(), document.canvas());
            return CreateEdits.insert(document, active, PixelLayer.of(Placement.numbered(document, "Layer"), stamp));
        });
    }

    /// Makes the whole document one opaque pixel layer: what the canvas shows, on white. Hidden layers are dropped.
    public static Edit flatten() {
        return Edit.named("Flatten Image", document -> {
            visible(document);
            Raster shown = Compositor.merge(document.layers(), document.canvas());
            Raster opaque = Raster.filled(document.canvas(), Rgba16.WHITE).rewrite(document.canvas(), (cell, white) -> {
                Tile above = shown.window(cell.x(), cell.y());
                return TileMix.over(white, above);
            });
            return document.withLayers(List.of(PixelLayer.of("Background", opaque)));
        });
    }

    private static Raster merged(Document document, List<Layer> layers) {
        return Compositor.merge(layers, Reach.of(layers, document.canvas()));
    }

    private static List<Layer> visible(Document document) {
        List<Layer> visible = document.layers().stream()
                .filter(layer -> layer.props().visible())
                .toList();
        if (visible.isEmpty()) {
            throw new EditException("No layer is visible. Show the layers that are wanted first.");
        }
        return visible;
    }

    private static void requireVisible(Layer layer) {
        if (!layer.props().visible()) {
            throw new EditException(EditTarget.called(layer) + " is hidden. Show it first, or delete it.");
        }
    }

    private static void requirePixels(Document document, Layer layer) {
        if (layer instanceof GroupLayer) {
            throw new EditException("Below is a group. Move the layer into it, or merge the group first.");
        }
        if (EditTarget.locks(document, layer.id()).pixels()) {
            throw new EditException(EditTarget.called(layer) + " is locked. Unlock its pixels first.");
        }
    }

    /// As a layer looks by itself, on nothing.
    private static LayerProps plain(LayerProps props) {
        return props.withOpacity(1).withBlendMode(BlendMode.NORMAL).withClipped(false);
    }

    private static Document rasterized(Document document, Layer layer, Raster pixels) {
        PixelLayer raster = new PixelLayer(layer.id(), layer.props(), layer.mask(), pixels);
        return document.withTree(document.tree().replace(layer.id(), found -> raster));
    }

    private static PixelLayer pixels(Layer instead, Raster pixels, LayerProps props) {
        return new PixelLayer(instead.id(), props, Optional.empty(), pixels);
    }
}
