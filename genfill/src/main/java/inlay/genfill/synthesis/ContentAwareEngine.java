package inlay.genfill.synthesis;

import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Fill;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.Set;

/// The engine that is always there: fills from the picture's own surroundings.
public final class ContentAwareEngine implements GenerativeEngine {

    /// The id under which requests name this engine.
    public static final String ID = "content-aware";

    private static final EngineDescription DESCRIPTION = new EngineDescription(
            ID,
            "Content-aware",
            Set.of(),
            "Fills with pieces of the surrounding picture and needs no model. A prompt has no effect.",
            ContextSettings.CONTENT_AWARE);

    @Override
    public EngineDescription describe() {
        return DESCRIPTION;
    }

    @Override
    public Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress) {
        requirePossible(request, source, selection);
        progress.check();
        Coverage mask = CompositingMask.of(selection, request.recipe().geometry(), progress);
        Synthesis.Filled filled = Synthesis.fill(request.recipe(), source, mask, progress);
        Region context = request.recipe().context();
        Region place = filled.box().relativeTo(-context.x(), -context.y());
        return new Variation(place, filled.picture(), mask.crop(filled.box()));
    }

    private static void requirePossible(GenerativeRequest request, Picture source, Coverage selection) {
        Region context = request.recipe().context();
        if (source.width() != context.width()
                || source.height() != context.height()
                || !source.size().equals(selection.size())) {
            throw new IllegalArgumentException("Source and selection must have the size of the context.");
        }
        if (request instanceof Fill fill && fill.strength() < 1) {
            throw new GenerationException(
                    "The content-aware engine always invents the selection anew. Set the strength to 100 %.");
        }
    }
}
