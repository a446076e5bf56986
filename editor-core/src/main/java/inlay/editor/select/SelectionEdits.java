package inlay.editor.select;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import java.util.Optional;
import java.util.function.BiFunction;

/// Edits of the document's selection. A selection ends at the canvas' edge; one that became empty is none at all.
public final class SelectionEdits {
    private SelectionEdits() {}

    public static Edit all() {
        return Edit.named("Select All", document -> document.withSelection(Optional.of(Mask.of(document.canvas()))));
    }

    public static Edit none() {
        return Edit.named(
                "Deselect",
                document -> document.selection().isEmpty() ? document : document.withSelection(Optional.empty()));
    }

    /// What was not selected, within the canvas. Without a selection, everything.
    public static Edit inverse() {
        return Edit.named(
                "Select Inverse",
                document -> selecting(
                        document, document.selection().map(Inverse::of).orElse(Mask.ALL)));
    }

    /// Combines the selection with a shape. Without a selection the shape is the selection, whatever the mode.
    ///
    /// @param label what the history shows, such as `Lasso`
    public static Edit select(String label, Mask shape, Combine combine) {
        return Edit.named(label, document -> combined(document, shape, combine));
    }

    /// Combines the selection with what a layer covers; see [Transparency].
    public static Edit fromTransparency(LayerId id, Combine combine) {
        return Edit.named(
                "Load Selection",
                document -> combined(
                        document, Transparency.of(EditTarget.layer(document, id), document.canvas()), combine));
    }

    /// Combines the selection with a layer's mask, enabled or not.
    public static Edit fromLayerMask(LayerId id, Combine combine) {
        return Edit.named(
                "Load Selection",
                document -> combined(document, EditTarget.mask(document, id).mask(), combine));
    }

    /// Sets the selection to a whole new one, or none.
    public static Edit replace(String label, Optional<Mask> selection) {
        return Edit.named(label, document -> selection
                .map(mask -> selecting(document, mask))
                .orElseGet(() -> document.withSelection(Optional.empty())));
    }

    /// Moves the selection's outline, not the pixels in it.
    public static Edit move(int dx, int dy) {
        return changeEdge("Move Selection", (mask, canvas) -> mask.translate(dx, dy));
    }

    /// Softens the selection's edge by a Gaussian; see [Feather]. The canvas' sides soften nothing.
    ///
    /// @param radius the standard deviation in pixels
    public static Edit feather(double radius) {
        return changeEdge("Feather", (mask, canvas) -> Feather.within(mask, radius, canvas));
    }

    /// Moves the selection's edge outward.
    ///
    /// @param radius in pixels, as for [EdgeChange]
    public static Edit grow(double radius) {
        return changeEdge("Expand", (mask, canvas) -> EdgeChange.grown(mask, radius, canvas));
    }

    /// Moves the selection's edge inward; nothing may be left.
    public static Edit shrink(double radius) {
        return changeEdge("Contract", (mask, canvas) -> EdgeChange.shrunk(mask, radius, canvas));
    }

    /// Rounds the selection's corners.
    public static Edit smooth(double radius) {
        return changeEdge("Smooth", (mask, canvas) -> EdgeChange.smoothed(mask, radius, canvas));
    }

    /// Selects a band along the selection's edge.
    public static Edit border(double width) {
        return changeEdge("Border", (mask, canvas) -> EdgeChange.border(mask, width, canvas));
    }

    private static Edit changeEdge(String label, BiFunction<Mask, Region, Mask> change) {
        return Edit.named(label, document -> selecting(document, change.apply(required(document), document.canvas())));
    }

    /// The document's selection.
    ///
    /// @throws EditException if there is none
    public static Mask required(Document document) {
        return document.selection()
                .orElseThrow(() ->
                        new EditException("Nothing is selected. Draw a selection first, or choose Select > All."));
    }

    /// What an edit of pixels may change: the selection within the canvas, the whole canvas without one.
    public static Mask limit(Document document) {
        return document.selection()
                .map(mask -> clipped(mask, document.canvas()))
                .orElseGet(() -> Mask.of(document.canvas()));
    }

    private static Document combined(Document document, Mask shape, Combine combine) {
        return selecting(
                document,
                document.selection()
                        .map(current -> combine.apply(current, shape))
                        .orElse(shape));
    }

    private static Document selecting(Document document, Mask mask) {
        Mask inside = clipped(mask, document.canvas());
        return document.withSelection(inside.bounds().isEmpty() ? Optional.empty() : Optional.of(inside));
    }

    /// Shares the tiles that lie inside the canvas.
    private static Mask clipped(Mask mask, Region canvas) {
        if (mask.outside() != 0) {
            return Combine.INTERSECT.apply(Mask.of(canvas), mask);
        }
        Mask inside = Mask.of(canvas);
        return mask.rewrite(
                mask.extent(),
                (cell, before) -> canvas.contains(cell)
                        ? before
                        : canvas.intersects(cell)
                                ? Combine.INTERSECT.tile(before, inside.window(cell.x(), cell.y()))
                                : MaskTile.NONE);
    }
}
