package inlay.genfill.text;

/// What fills a chunk of tokens after its end.
public enum Padding {
    /// The end again: the CLIP L encoder of Stable Diffusion 1 and XL.
    END,
    /// Number 0, an exclamation mark: the OpenCLIP encoders of Stable Diffusion 2 and XL.
    ZERO;

    int number(Vocabulary vocabulary) {
        return switch (this) {
            case END -> vocabulary.end();
            case ZERO -> 0;
        };
    }
}
