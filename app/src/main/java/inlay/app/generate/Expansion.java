package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.genfill.request.ContextPlan;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Finish;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Margins;
import inlay.genfill.request.Picture;
import inlay.genfill.request.PixelIdentity;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Continues a picture beyond its canvas, one side after another. Each side sees only what lies beside it, so that
/// opposite sides of a large picture cost no more than they must; corners see the sides that were made before.
///
/// @param document as it is before
/// @param settings how much surroundings the engine wants to see
/// @param flatten  composites an area of a document's visible layers
/// @param software name and version of this program, kept in recipes
record Expansion(
        Document document,
        Wish wish,
        ContextSettings settings,
        BiFunction<Document, Region, PixelBlock> flatten,
        String software) {

    Assignment by(Margins margins) {
        List<Margins> sides = margins.sides();
        Margins done = sides.getFirst();
        Task first = task(document, done, done);
        List<Continuation> next = new ArrayList<>();
        for (Margins side : sides.subList(1, sides.size())) {
            next.add(new NextSide(this, done, side));
            done = done.plus(side);
        }
        return new Assignment("Generative Expand", first, next, wish.variations(), landing(margins));
    }

    private static Landing.OnLargerCanvas landing(Margins margins) {
        return new Landing.OnLargerCanvas(margins.left(), margins.top(), margins.right(), margins.bottom());
    }

    /// Expands what there is by one side.
    ///
    /// @param seen  the document with everything made so far
    /// @param total the side and those before it
    private Task task(Document seen, Margins side, Margins total) {
        Size expanded = side.expand(new Size(seen.width(), seen.height()));
        ContextPlan plan = ContextPlan.forExpand(side, expanded, settings);
        Region context = Exchange.region(plan.context());
        PixelBlock pixels = new PixelBlock(context.width(), context.height());
        Region original = seen.canvas().translate(side.left(), side.top()).intersect(context);
        Blocks.copy(
                flatten.apply(seen, original.translate(-side.left(), -side.top())),
                pixels,
                original.x() - context.x(),
                original.y() - context.y());
        Picture source = Exchange.picture(pixels);
        Coverage mask = Expand.mask(side, expanded, plan.context());
        Recipe recipe = new Recipe(
                wish.engine(),
                software,
                wish.prompt(),
                wish.negativePrompt(),
                wish.seed(),
                expanded,
                plan.context(),
                PixelIdentity.of(source, mask),
                plan.geometry(),
                Finish.MATCHED);
        Region area = Exchange.region(mask.bounds()).translate(context.x() - total.left(), context.y() - total.top());
        return new Task(new Expand(recipe, side), source, mask, area);
    }

    /// A side after others.
    private record NextSide(Expansion expansion, Margins before, Margins side) implements Continuation {
        @Override
        public Task after(GenerativeRequest done, Landing.Results made) {
            Document grown = landing(before).edit(made).apply(expansion.document);
            Task task = expansion.task(grown, side, before.plus(side));
            Expand request = new Expand(task.request().recipe(), side).after((Expand) done);
            return new Task(request, task.source(), task.selection(), task.area());
        }

        @Override
        public Landing.Results joined(Landing.Results made, Landing.Results more) {
            return made.translate(side.left(), side.top()).joined(more);
        }
    }
}
