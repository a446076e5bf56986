package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.Recipe;
import inlay.editor.edit.Session;
import inlay.editor.render.Compositor;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What the buttons of generation do: takes the document as it is, and puts the wish in the queue. For the event
/// thread.
///
/// @param form what is asked for
public record Generator(GenerateForm form, Planner planner, JobQueue queue) {
    /// With the engines of a roster, those that come later included.
    ///
    /// @param software      name and version of this program, kept in recipes
    /// @param notifications runs the queue's listeners and landings, in the program the event thread
    public static Generator with(EngineRoster engines, String software, Executor notifications) {
        return new Generator(
                new GenerateForm(engines, RandomGenerator.getDefault()),
                new Planner(engines, Compositor::flatten, software),
                new JobQueue(engines, notifications));
    }

    /// Fills the selection.
    public Job fill(Session session) {
        Document document = session.document();
        Optional<LayerId> active = session.activeLayerId();
        Wish wish = form.wish();
        return queue.submit(session, wish.title("Generative Fill"), () -> planner.fill(document, active, wish));
    }

    /// Continues the picture beyond its canvas.
    public Job expand(Session session, int left, int top, int right, int bottom) {
        Document document = session.document();
        Wish wish = form.wish().withContext(Optional.empty());
        return queue.submit(
                session,
                wish.title("Generative Expand"),
                () -> planner.expand(document, left, top, right, bottom, wish));
    }

    /// Makes more variations of a generative layer with a prompt and a seed of its own.
    ///
    /// @param way for an engine that denoises; asked for off the event thread
    public Job regenerate(Session session, GenerativeLayer layer, String prompt, long seed, Supplier<Denoising> way) {
        Document document = session.document();
        EngineChoice engine = form.find(layer.variation().recipe().engine()).orElseGet(form::engine);
        Wish wish = Wish.of(engine.id(), seed).withPrompt(prompt).withVariations(form.variations());
        return queue.submit(
                session,
                wish.title(layer.props().name()),
                () -> planner.regenerate(document, layer.id(), engine.denoises() ? wish.with(way.get()) : wish));
    }

    /// Makes more variations of the active generative layer in its own way with a fresh seed.
    public Optional<Job> regenerateActive(Session session) {
        Optional<Layer> active = session.activeLayer();
        return active.filter(GenerativeLayer.class::isInstance)
                .map(GenerativeLayer.class::cast)
                .map(layer -> regenerate(session, layer, layer.variation().recipe()));
    }

    private Job regenerate(Session session, GenerativeLayer layer, Recipe recipe) {
        return regenerate(session, layer, recipe.prompt(), form.freshSeed(), () -> Denoising.of(recipe));
    }
}
