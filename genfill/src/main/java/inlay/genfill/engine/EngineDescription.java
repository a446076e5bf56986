package inlay.genfill.engine;

import inlay.genfill.request.ContextSettings;
import java.util.List;
import java.util.Set;

/// What an engine is and can do, for lists and panels.
///
/// @param id names the engine in requests and files; never changes
/// @param label names it to the user
/// @param abilities which parts of a request have an effect
/// @param notice what the user should know about it, in one or two sentences
/// @param planning the context and transition that it works best with
/// @param adapters the names of the low-rank adapters at hand that it can be run with
public record EngineDescription(
        String id,
        String label,
        Set<Ability> abilities,
        String notice,
        ContextSettings planning,
        List<String> adapters) {

    /// A part of a request that not every engine honours.
    public enum Ability {
        /// The prompt and negative prompt have an effect.
        PROMPT,
        /// A strength below 1 keeps something of the old content.
        STRENGTH,
        /// It denoises in steps: sampler, steps, guidance and adapters have an effect.
        SAMPLING
    }

    /// Of an engine that takes no adapters.
    public EngineDescription(String id, String label, Set<Ability> abilities, String notice, ContextSettings planning) {
        this(id, label, abilities, notice, planning, List.of());
    }

    public EngineDescription {
        abilities = Set.copyOf(abilities);
        adapters = List.copyOf(adapters);
    }

    public boolean honoursPrompt() {
        return abilities.contains(Ability.PROMPT);
    }

    /// Whether a way of sampling has an effect.
    public boolean denoises() {
        return abilities.contains(Ability.SAMPLING);
    }
}
