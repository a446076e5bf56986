package inlay.app.generate;

import java.util.List;

/// An engine as the user chooses it.
///
/// @param id            names it in files and on the command line
/// @param label         names it in the window
/// @param notice        what the user should know about it, in one or two sentences
/// @param honoursPrompt whether a prompt has an effect on it
/// @param denoises      whether a [Denoising] has an effect on it
/// @param adapters      the names of the LoRAs at hand that fit it
public record EngineChoice(
        String id, String label, String notice, boolean honoursPrompt, boolean denoises, List<String> adapters) {
    public EngineChoice {
        adapters = List.copyOf(adapters);
    }

    @Override
    public String toString() {
        return label;
    }
}
