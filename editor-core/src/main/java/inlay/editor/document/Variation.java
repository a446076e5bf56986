package inlay.editor.document;

import inlay.editor.raster.Raster;

/// One result of a generation: the unmasked patch, in canvas coordinates, and the recipe that made exactly it.
public record Variation(Recipe recipe, Raster pixels) {
    public Variation translate(int dx, int dy) {
        return new Variation(recipe.withContext(recipe.context().translate(dx, dy)), pixels.translate(dx, dy));
    }
}
