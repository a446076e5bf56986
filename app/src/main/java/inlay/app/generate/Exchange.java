package inlay.app.generate;

import inlay.editor.document.Recipe;
import inlay.editor.document.Variation;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Fill;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.request.RequestJson;

/// Turns the editor's values into the engines' and back. Both sides keep pixels in the same planes, so arrays are
/// handed over, not copied.
final class Exchange {
    private static final RequestJson JSON = new RequestJson();

    private Exchange() {}

    static Picture picture(PixelBlock block) {
        return new Picture(block.width(), block.height(), block.samples());
    }

    static Coverage coverage(CoverageBlock block) {
        return new Coverage(block.width(), block.height(), block.samples());
    }

    static Region region(inlay.genfill.request.Region region) {
        return new Region(region.x(), region.y(), region.width(), region.height());
    }

    static inlay.genfill.request.Region region(Region region) {
        return new inlay.genfill.request.Region(region.x(), region.y(), region.width(), region.height());
    }

    /// The patch of one result with the recipe that made it.
    static Variation variation(
            GenerativeRequest request, EngineDescription engine, inlay.genfill.engine.Variation result) {
        Picture patch = result.patch();
        PixelBlock block = new PixelBlock(patch.width(), patch.height(), patch.samples());
        return new Variation(
                recipe(request, engine),
                Raster.of(result.region().x(), result.region().y(), block));
    }

    static Mask mask(inlay.genfill.engine.Variation result) {
        Coverage mask = result.mask();
        return Mask.of(
                result.region().x(),
                result.region().y(),
                new CoverageBlock(mask.width(), mask.height(), mask.values()));
    }

    private static Recipe recipe(GenerativeRequest request, EngineDescription engine) {
        inlay.genfill.request.Recipe made = request.recipe();
        return new Recipe(
                kind(request),
                made.prompt(),
                made.seed(),
                engine.id(),
                engine.label(),
                region(made.context()),
                made.softwareVersion(),
                JSON.write(request));
    }

    private static String kind(GenerativeRequest request) {
        return switch (request) {
            case Fill fill -> "fill";
            case Expand expand -> "expand";
        };
    }
}
