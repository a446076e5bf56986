package inlay.genfill;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.synthesis.ContentAwareEngine;
import java.util.List;

/// The engines at hand, the default one first.
public record Engines(List<GenerativeEngine> list) {

    public Engines {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one engine.");
        }
        list = List.copyOf(list);
    }

    /// The engines that need no model. A new one is one line here.
    public static Engines builtIn() {
        return new Engines(List.of(new ContentAwareEngine()));
    }

    /// The engine used when nothing else is asked for.
    public GenerativeEngine standard() {
        return list.getFirst();
    }

    /// The engine with this id.
    ///
    /// @throws GenerationException if there is none
    public GenerativeEngine find(String id) {
        return list.stream()
                .filter(engine -> engine.describe().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new GenerationException("The engine \"" + id
                        + "\" is not installed here. Choose another engine, or install the model that it needs."));
    }
}
