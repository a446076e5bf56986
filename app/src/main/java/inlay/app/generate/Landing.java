package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerTree;
import inlay.editor.document.Variation;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How results become one edit of whatever document is current when they arrive.
public sealed interface Landing {
    /// The edit that brings the results in, as one step of history.
    Edit edit(Results results);

    /// As a new generative layer above another one, or on top of everything if that one is gone meanwhile.
    record OnNewLayer(String name, Optional<LayerId> below) implements Landing {
        @Override
        public Edit edit(Results results) {
            return Edit.named("Generative Fill", document -> insert(document, results.asLayer(name), below));
        }
    }

    /// As more variations of an existing layer, or as a new layer on top if that one is gone meanwhile.
    record OnLayer(LayerId target) implements Landing {
        @Override
        public Edit edit(Results results) {
            return Edit.named(
                    "Regenerate",
                    document -> document.find(target).isPresent()
                            ? document.withTree(document.tree().replace(target, layer -> append(layer, results)))
                            : insert(document, results.asLayer("Generative Fill"), Optional.empty()));
        }

        private static Layer append(Layer layer, Results results) {
            return layer instanceof GenerativeLayer generative ? generative.withMore(results.variations()) : layer;
        }
    }

    /// On a larger canvas: everything there was moves with the original, the result comes on top.
    ///
    /// @param left pixels added at the left, and likewise on the other sides
    record OnLargerCanvas(int left, int top, int right, int bottom) implements Landing {
        @Override
        public Edit edit(Results results) {
            return Edit.named("Generative Expand", document -> {
                List<Layer> moved = document.layers().stream()
                        .map(layer -> layer.translate(left, top))
                        .toList();
                Document larger = document.withSize(document.width() + left + right, document.height() + top + bottom)
                        .withLayers(moved)
                        .withSelection(document.selection().map(mask -> mask.translate(left, top)));
                return insert(larger, results.asLayer("Generative Expand"), Optional.empty());
            });
        }
    }

    private static Document insert(Document document, GenerativeLayer layer, Optional<LayerId> below) {
        LayerTree tree = document.tree();
        LayerTree.Place place = below.flatMap(tree::placeOf)
                .map(found -> new LayerTree.Place(found.parent(), found.index() + 1))
                .orElse(new LayerTree.Place(Optional.empty(), document.layers().size()));
        return document.withTree(tree.insertAt(place, layer));
    }

    /// What a job brought.
    ///
    /// @param mask       where the variations show, as the first of them came
    /// @param variations at least one
    record Results(Mask mask, List<Variation> variations) {
        public Results {
            variations = List.copyOf(variations);
            if (variations.isEmpty()) {
                throw new IllegalArgumentException("no results");
            }
        }

        /// The same, `dx` to the right and `dy` down.
        Results translate(int dx, int dy) {
            return new Results(
                    mask.translate(dx, dy),
                    variations.stream().map(one -> one.translate(dx, dy)).toList());
        }

        /// These and others beside them, variation by variation; the others' recipes tell how all of it was made.
        Results joined(Results others) {
            Region area = others.mask.bounds();
            Mask.Editor joined = mask.edit();
            joined.write(area.x(), area.y(), others.mask.read(area));
            List<Variation> all = new ArrayList<>();
            for (int index = 0; index < variations.size(); index++) {
                all.add(joined(variations.get(index), others.variations.get(index), area));
            }
            return new Results(joined.commit(), all);
        }

        private static Variation joined(Variation variation, Variation other, Region area) {
            Raster.Editor pixels = variation.pixels().edit();
            pixels.write(area.x(), area.y(), other.pixels().read(area));
            Region context = variation.recipe().context().union(other.recipe().context());
            return new Variation(other.recipe().withContext(context), pixels.commit());
        }

        GenerativeLayer asLayer(String name) {
            return GenerativeLayer.of(name, LayerMask.of(mask), variations);
        }
    }
}
