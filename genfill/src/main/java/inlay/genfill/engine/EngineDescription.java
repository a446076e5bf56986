package inlay.genfill.engine;

import inlay.genfill.request.ContextSettings;
import java.util.Set;

/// What an engine is and can do, for lists and panels.
///
/// @param id names the engine in requests and files; never changes
/// @param label names it to the user
/// @param abilities which parts of a request have an effect
/// @param notice what the user should know about it, in one or two sentences
/// @param planning the context and transition that it works best with
public record EngineDescription(
        String id, String label, Set<Ability> abilities, String notice, ContextSettings planning) {

    /// A part of a request that not every engine honours.
    public enum Ability {
        /// The prompt and negative prompt have an effect.
        PROMPT,
        /// A strength below 1 keeps something of the old content.
        STRENGTH
    }

    public EngineDescription {
        abilities = Set.copyOf(abilities);
    }

    public boolean honoursPrompt() {
        return abilities.contains(Ability.PROMPT);
    }
}
