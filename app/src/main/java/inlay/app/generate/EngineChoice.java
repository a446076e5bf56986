package inlay.app.generate;

/// An engine as the user chooses it.
///
/// @param id            names it in files and on the command line
/// @param label         names it in the window
/// @param notice        what the user should know about it, in one or two sentences
/// @param honoursPrompt whether a prompt has an effect on it
public record EngineChoice(String id, String label, String notice, boolean honoursPrompt) {
    @Override
    public String toString() {
        return label;
    }
}
