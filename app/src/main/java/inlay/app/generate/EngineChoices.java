package inlay.app.generate;

import inlay.genfill.Engines;
import inlay.genfill.diffusion.CheckpointEngines;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.library.ModelLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The engines at hand, for those who only choose among them; the standard one first.
///
/// @param engines what is behind the choices; only this package looks at it
public record EngineChoices(Engines engines) {
    /// The engines that need no model.
    public static EngineChoices builtIn() {
        return new EngineChoices(Engines.builtIn());
    }

    /// The engines that need no model, and every checkpoint of a library.
    ///
    /// @param loader opens networks when a picture is made
    public static EngineChoices with(ModelLibrary library, NetworkLoader loader) {
        List<GenerativeEngine> all = new ArrayList<>(Engines.builtIn().list());
        all.addAll(new CheckpointEngines(library, loader).list());
        return new EngineChoices(new Engines(all));
    }

    /// The checkpoint alone that a person means by a path, a name or the beginning of a SHA-256.
    ///
    /// @throws inlay.genfill.engine.GenerationException if there is none such, or it cannot make pictures
    public static EngineChoices naming(String reference, CheckpointEngines checkpoints) {
        return new EngineChoices(new Engines(List.of(checkpoints.find(reference))));
    }

    public List<EngineChoice> list() {
        return engines.list().stream().map(engine -> choice(engine.describe())).toList();
    }

    /// The one used when nothing else is asked for.
    public EngineChoice standard() {
        return choice(engines.standard().describe());
    }

    public Optional<EngineChoice> find(String id) {
        return list().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    private static EngineChoice choice(EngineDescription engine) {
        return new EngineChoice(
                engine.id(),
                engine.label(),
                engine.notice(),
                engine.honoursPrompt(),
                engine.denoises(),
                engine.adapters());
    }
}
