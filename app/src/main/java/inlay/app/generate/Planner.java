package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;
import inlay.genfill.request.ContextPlan;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Fill;
import inlay.genfill.request.Finish;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Margins;
import inlay.genfill.request.MaskGeometry;
import inlay.genfill.request.Picture;
import inlay.genfill.request.PixelIdentity;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Turns (document, selection, wish) into an assignment. Pure: the document is read, never changed.
///
/// @param choices  to ask how much surroundings an engine wants to see
/// @param flatten  composites an area of a document's visible layers
/// @param software name and version of this program, kept in recipes
public record Planner(
        Supplier<EngineChoices> choices, BiFunction<Document, Region, PixelBlock> flatten, String software) {

    /// Fills the selection with a new layer above the active one. The engine sees what lies at and below that layer.
    ///
    /// @throws EditException if nothing is selected on the canvas
    public Assignment fill(Document document, Optional<LayerId> active, Wish wish) {
        Region bounds = selectedBounds(document);
        Stack stack = Stack.upTo(document, active);
        ContextPlan plan = plan(bounds, document, wish);
        Region context = wish.context().map(box -> clip(box, document, plan)).orElse(Exchange.region(plan.context()));
        Captured captured = capture(stack.document(), document.selection().orElseThrow(), context);
        Fill request = new Fill(recipe(document, wish, context, captured, plan.geometry()), wish.strength());
        String name = wish.title("Generative Fill");
        return captured.assign(name, request, wish, new Landing.OnNewLayer(name, stack.top()));
    }

    /// Makes more variations of an existing layer, inside its mask as it is now. The engine sees what lies below it.
    ///
    /// @throws EditException if the layer is none that was generated, or its mask covers nothing
    public Assignment regenerate(Document document, LayerId target, Wish wish) {
        if (!(document.find(target).orElse(null) instanceof GenerativeLayer layer)) {
            throw new EditException("Choose a generative layer to regenerate.");
        }
        Mask mask = layer.mask()
                .map(LayerMask::mask)
                .orElseGet(() -> Mask.of(layer.pixels().bounds()));
        Region bounds = mask.outside() == 0 ? mask.bounds().intersect(document.canvas()) : document.canvas();
        if (bounds.isEmpty()) {
            throw new EditException("The layer's mask hides everything. Paint some of it white, then regenerate.");
        }
        ContextPlan plan = plan(bounds, document, wish);
        Region context = wish.context()
                .or(() -> remembered(layer, document, wish))
                .map(box -> clip(box, document, plan))
                .orElse(Exchange.region(plan.context()));
        Captured captured = capture(Stack.below(document, target), mask, context);
        Fill request = new Fill(recipe(document, wish, context, captured, MaskGeometry.EXACT), wish.strength());
        return captured.assign(layer.props().name(), request, wish, new Landing.OnLayer(target));
    }

    /// Continues the picture beyond its canvas.
    ///
    /// @throws EditException if no pixel would be added
    public Assignment expand(Document document, int left, int top, int right, int bottom, Wish wish) {
        Margins margins;
        try {
            margins = new Margins(left, top, right, bottom);
        } catch (IllegalArgumentException refused) {
            throw new EditException(refused.getMessage());
        }
        return new Expansion(document, wish, settings(wish), flatten, software).by(margins);
    }

    /// What a fill of the current selection would concern; absent when nothing is selected.
    public Optional<Sight> sight(Document document, Wish wish) {
        return document.selection()
                .map(mask -> boundsOnCanvas(mask, document))
                .filter(bounds -> !bounds.isEmpty())
                .map(bounds -> {
                    ContextPlan plan = plan(bounds, document, wish);
                    Region context = wish.context()
                            .map(box -> clip(box, document, plan))
                            .orElse(Exchange.region(plan.context()));
                    return new Sight(Exchange.region(plan.bounds()), context);
                });
    }

    /// A word or two on how the engine would make a context of some size, such as `native`.
    public String manner(String engine, Region context) {
        return choices.get().engines().find(engine).manner(new Size(context.width(), context.height()));
    }

    /// What a generation concerns.
    ///
    /// @param changes the pixels that may change
    /// @param context the pixels that the engine sees
    public record Sight(Region changes, Region context) {}

    private ContextPlan plan(Region bounds, Document document, Wish wish) {
        return ContextPlan.forFill(
                Exchange.region(bounds),
                new Size(document.width(), document.height()),
                settings(wish),
                wish.strength());
    }

    private ContextSettings settings(Wish wish) {
        return choices.get().engines().find(wish.engine()).describe().planning();
    }

    /// What the same engine saw when it made the layer's variation that shows, if that is still there.
    private static Optional<Region> remembered(GenerativeLayer layer, Document document, Wish wish) {
        return Optional.of(layer.variation().recipe())
                .filter(recipe -> recipe.engine().equals(wish.engine()))
                .map(inlay.editor.document.Recipe::context)
                .filter(context -> !context.isEmpty() && document.canvas().contains(context));
    }

    /// A context chosen by hand still holds every pixel that may change.
    private static Region clip(Region wanted, Document document, ContextPlan plan) {
        return wanted.intersect(document.canvas()).union(Exchange.region(plan.bounds()));
    }

    private Recipe recipe(Document document, Wish wish, Region context, Captured captured, MaskGeometry geometry) {
        return new Recipe(
                wish.engine(),
                software,
                wish.prompt(),
                wish.negativePrompt(),
                wish.seed(),
                new Size(document.width(), document.height()),
                Exchange.region(context),
                captured.identity(),
                geometry,
                Finish.MATCHED,
                wish.sampling());
    }

    private Captured capture(Document document, Mask selection, Region context) {
        return new Captured(
                Exchange.picture(flatten.apply(document, context)), Exchange.coverage(selection.read(context)));
    }

    private static Region selectedBounds(Document document) {
        Region bounds =
                document.selection().map(mask -> boundsOnCanvas(mask, document)).orElse(Region.EMPTY);
        if (bounds.isEmpty()) {
            throw new EditException("Select the area to fill first.");
        }
        return bounds;
    }

    private static Region boundsOnCanvas(Mask mask, Document document) {
        return mask.outside() == 0 ? mask.bounds().intersect(document.canvas()) : document.canvas();
    }

    private record Captured(Picture source, Coverage selection) {
        PixelIdentity identity() {
            return PixelIdentity.of(source, selection);
        }

        Assignment assign(String title, GenerativeRequest request, Wish wish, Landing landing) {
            Region context = Exchange.region(request.recipe().context());
            Region area = Exchange.region(selection.bounds()).translate(context.x(), context.y());
            Task task = new Task(request, source, selection, area);
            return new Assignment(title, task, List.of(), wish.variations(), landing);
        }
    }
}
