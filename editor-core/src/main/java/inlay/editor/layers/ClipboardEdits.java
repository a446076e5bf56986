package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditTarget;
import inlay.editor.pixels.FillEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.SelectionEdits;
import java.util.List;
import java.util.Optional;

/// Edits that take pixels out of a layer and put them into a new one. Copying changes no document: see [Clip#of].
public final class ClipboardEdits {
    private ClipboardEdits() {}

    /// Removes the selected pixels; take the [Clip#of] before.
    public static Edit cut(LayerId id) {
        return Edit.named("Cut", document -> FillEdits.cleared(document, id));
    }

    /// A new layer with the clip in the middle of an area, such as the part of the canvas in view; drops the selection.
    public static Edit paste(Clip clip, Optional<LayerId> active, Region area) {
        return paste("Paste", clip.centredIn(area), active);
    }

    /// A new layer with the clip where it was copied; drops the selection.
    public static Edit pasteInPlace(Clip clip, Optional<LayerId> active) {
        return paste("Paste in Place", clip, active);
    }

    /// The selected pixels as a new layer above, and no selection any more; without a selection a copy of the layer.
    public static Edit viaCopy(LayerId id) {
        return Edit.named("Layer Via Copy", document -> document.selection()
                .map(selection -> {
                    Layer layer = EditTarget.layer(document, id);
                    Layer lifted = lifted(Placement.numbered(document, "Layer"), layer, selection, document.canvas());
                    return document.withTree(document.tree().insertAbove(id, lifted))
                            .withSelection(Optional.empty());
                })
                .orElseGet(() -> CreateEdits.duplicate(List.of(id)).apply(document)));
    }

    /// The selected pixels taken out of the layer into a new one above, and no selection any more.
    public static Edit viaCut(LayerId id) {
        return Edit.named("Layer Via Cut", document -> {
            Layer layer = EditTarget.erasable(document, id);
            Mask selection = SelectionEdits.required(document);
            Layer lifted = lifted(Placement.numbered(document, "Layer"), layer, selection, document.canvas());
            Document rest = FillEdits.cleared(document, id);
            return rest.withTree(rest.tree().insertAbove(id, lifted)).withSelection(Optional.empty());
        });
    }

    private static Edit paste(String label, Clip clip, Optional<LayerId> active) {
        return Edit.named(label, document -> CreateEdits.insert(
                        document, active, PixelLayer.of(Placement.numbered(document, "Layer"), clip.pixels()))
                .withSelection(Optional.empty()));
    }

    private static Layer lifted(String name, Layer from, Mask selection, Region canvas) {
        return PixelLayer.of(name, Clip.cut(from, selection, canvas).pixels());
    }
}
