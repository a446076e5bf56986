package inlay.editor.layers;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.LayerId;
import inlay.editor.document.Variation;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import java.util.List;
import java.util.function.UnaryOperator;

/// Edits of a generative layer's variations.
public final class VariationEdits {
    private VariationEdits() {}

    /// Shows another variation.
    ///
    /// @param index counted from 0; refused when there is no such variation
    public static Edit choose(LayerId id, int index) {
        return change("Choose Variation", id, layer -> {
            requireIndex(layer, index);
            return index == layer.chosen() ? layer : layer.withChosen(index);
        });
    }

    /// Puts new variations at the end and shows the first of them.
    public static Edit append(LayerId id, List<Variation> more) {
        return change("Generate Variations", id, layer -> more.isEmpty() ? layer : layer.withMore(more));
    }

    /// Refuses to delete the last one.
    public static Edit delete(LayerId id, int index) {
        return change("Delete Variation", id, layer -> {
            requireIndex(layer, index);
            if (layer.variations().size() == 1) {
                throw new EditException(
                        "A generative layer keeps at least one variation. Delete the whole layer instead.");
            }
            return layer.withoutVariation(index);
        });
    }

    private static void requireIndex(GenerativeLayer layer, int index) {
        if (index < 0 || index >= layer.variations().size()) {
            throw new EditException(EditTarget.called(layer) + " has "
                    + layer.variations().size() + " variations and no number " + (index + 1) + ".");
        }
    }

    private static Edit change(String label, LayerId id, UnaryOperator<GenerativeLayer> change) {
        return Edit.named(label, document -> {
            GenerativeLayer layer = EditTarget.generative(document, id);
            if (EditTarget.locks(document, id).pixels()) {
                throw new EditException(EditTarget.called(layer) + " is locked. Unlock its pixels first.");
            }
            return document.withTree(document.tree().replace(id, found -> change.apply(layer)));
        });
    }
}
