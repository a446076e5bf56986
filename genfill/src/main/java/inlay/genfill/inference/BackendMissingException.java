package inlay.genfill.inference;

import inlay.genfill.engine.GenerationException;

/// A back end that cannot compute on this machine: its libraries, its driver or its device are missing.
public final class BackendMissingException extends GenerationException {

    private final Backend backend;

    public BackendMissingException(Backend backend, String reason, Throwable cause) {
        super(backend.label() + " cannot be used here: " + reason, cause);
        this.backend = backend;
    }

    public BackendMissingException(Backend backend, String reason) {
        super(backend.label() + " cannot be used here: " + reason);
        this.backend = backend;
    }

    public Backend backend() {
        return backend;
    }
}
