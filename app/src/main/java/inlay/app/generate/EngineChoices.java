package inlay.app.generate;

import inlay.genfill.Engines;
import inlay.genfill.engine.EngineDescription;
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
        return new EngineChoice(engine.id(), engine.label(), engine.notice(), engine.honoursPrompt());
    }
}
