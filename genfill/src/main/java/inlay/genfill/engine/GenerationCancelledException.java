package inlay.genfill.engine;

/// The user stopped the generation. Nothing of it remains.
public final class GenerationCancelledException extends GenerationException {

    public GenerationCancelledException() {
        super("Generation was cancelled.");
    }
}
