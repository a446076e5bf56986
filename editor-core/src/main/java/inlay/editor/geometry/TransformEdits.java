package inlay.editor.geometry;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.pixels.Cutout;
import inlay.editor.pixels.TileMix;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;

/// Edits that turn, flip, scale or slant what a layer holds.
///
/// Where something is selected, the selected pixels are lifted, mapped and laid down again, and the selection goes with
/// them; otherwise the whole layer is mapped, of whatever kind, with its linked mask.
public final class TransformEdits {
    private TransformEdits() {}

    /// Turns or flips about the middle of what the layer holds, to the last bit; the middle may shift by half a pixel.
    public static Edit orient(LayerId id, Orientation orientation) {
        return Edit.named(orientation.label(), document -> {
            Region area = document.selection().map(Mask::bounds).orElseGet(() -> content(document, id));
            Region turned = orientation.turn(Region.ofSize(area.width(), area.height()), area.width(), area.height());
            int x = area.x() + Math.floorDiv(area.width() - turned.width(), 2);
            int y = area.y() + Math.floorDiv(area.height() - turned.height(), 2);
            RasterMapping mapping = new Translation(-area.x(), -area.y())
                    .then(new Turning(orientation, area.width(), area.height()))
                    .then(new Translation(x, y));
            return transformed(document, id, mapping);
        });
    }

    /// Maps what the layer holds.
    ///
    /// @param map from where it is to where it goes, in canvas pixels; refused when it folds the plane onto a line
    public static Edit transform(LayerId id, Affine map, Resampling resampling) {
        return Edit.named(
                "Free Transform",
                document ->
                        map.equals(Affine.IDENTITY) ? document : transformed(document, id, mapping(map, resampling)));
    }

    /// Maps the selection's outline, not the pixels in it.
    public static Edit transformSelection(Affine map) {
        return Edit.named("Transform Selection", document -> {
            Mask mapped = mapping(map, Resampling.BICUBIC).map(SelectionEdits.required(document));
            return SelectionEdits.replace("Transform Selection", Optional.of(mapped))
                    .apply(document);
        });
    }

    private static RasterMapping mapping(Affine map, Resampling resampling) {
        if (!(Math.abs(map.determinant()) > 1e-9)) {
            throw new EditException("Nothing would be left of the pixels. Choose a larger size.");
        }
        return AffineMapping.of(map, resampling);
    }

    private static Document transformed(Document document, LayerId id, RasterMapping mapping) {
        Layer layer = EditTarget.movable(document, id);
        if (document.selection().isEmpty()) {
            requireUnlocked(document, layer);
            return document.withTree(document.tree().replace(id, mapping::mapLinked));
        }
        PixelLayer pixels = EditTarget.erasable(document, id);
        Mask selection = document.selection().get();
        Raster rest = pixels.pixels()
                .rewrite(
                        pixels.pixels().extent(),
                        (cell, before) -> TileMix.erase(before, selection.window(cell.x(), cell.y())));
        Raster lifted = mapping.map(Cutout.of(pixels.pixels(), selection));
        Raster together = rest.rewrite(
                lifted.extent(), (cell, before) -> TileMix.over(before, lifted.window(cell.x(), cell.y())));
        Document laid = document.withTree(document.tree().replace(id, found -> pixels.withPixels(together)));
        return SelectionEdits.replace("Free Transform", Optional.of(mapping.map(selection)))
                .apply(laid);
    }

    private static void requireUnlocked(Document document, Layer layer) {
        if (EditTarget.locks(document, layer.id()).pixels()) {
            throw new EditException(
                    EditTarget.called(layer) + " is locked. Unlock its pixels in the Layers panel first.");
        }
    }

    /// What a layer holds, in canvas pixels.
    private static Region content(Document document, LayerId id) {
        Region content = content(EditTarget.layer(document, id), document.canvas());
        if (content.isEmpty()) {
            throw new EditException("The layer is empty: there is nothing to turn. Choose another layer.");
        }
        return content;
    }

    private static Region content(Layer layer, Region canvas) {
        return switch (layer) {
            case PixelLayer pixels -> pixels.pixels().bounds();
            case GenerativeLayer generative -> generative.pixels().bounds();
            case SolidFillLayer fill -> canvas;
            case GroupLayer group ->
                group.children().stream().map(child -> content(child, canvas)).reduce(Region.EMPTY, Region::union);
        };
    }
}
