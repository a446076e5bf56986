package inlay.genfill.inference;

import inlay.genfill.engine.GenerationException;

/// A network that could not be loaded or computed for want of something that another back end or a thriftier mode
/// might not need.
public final class ResourceFailureException extends GenerationException {

    /// What was wanting.
    public enum Resource {
        /// Memory of the machine or of the graphics card.
        MEMORY,
        /// The graphics card stopped answering or was reset by its driver.
        DEVICE
    }

    private final Resource resource;

    public ResourceFailureException(Resource resource, String message, Throwable cause) {
        super(message, cause);
        this.resource = resource;
    }

    public Resource resource() {
        return resource;
    }
}
