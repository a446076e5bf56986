package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.select.Combine;
import inlay.editor.select.EdgeStyle;
import inlay.editor.select.Feather;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;

/// How a drawn shape becomes part of the selection.
///
/// @param label   what the history shows, such as `Lasso`
/// @param combine with the selection that is there
/// @param feather softness of the border in canvas pixels, 0 or more
/// @param style   of the border
public record SelectionShape(String label, Combine combine, double feather, EdgeStyle style) {
    /// The edit that combines a shape with the selection.
    public Edit select(Mask shape) {
        return Edit.named(label, document -> SelectionEdits.select(label, softened(document, shape), combine)
                .apply(document));
    }

    /// What a click without a shape means: a new selection of nothing is none, anything else is no edit.
    public Optional<Edit> selectNothing(Document document) {
        return combine == Combine.REPLACE && document.selection().isPresent()
                ? Optional.of(SelectionEdits.none())
                : Optional.empty();
    }

    private Mask softened(Document document, Mask shape) {
        return feather > 0 ? Feather.within(shape, feather, document.canvas()) : shape;
    }
}
