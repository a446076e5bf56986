package inlay.genfill.inference;

/// How a process runs its networks; the same for all of them.
///
/// @param threads of the processor that compute; 0 leaves the choice to the runtime
public record RuntimeSettings(Backend backend, MemoryUse memoryUse, int threads) {

    /// The processor, as fast as it can.
    public static final RuntimeSettings STANDARD = new RuntimeSettings(Backend.CPU, MemoryUse.AMPLE, 0);

    public RuntimeSettings {
        if (threads < 0) {
            throw new IllegalArgumentException("threads must not be negative: " + threads);
        }
    }

    public RuntimeSettings on(Backend other) {
        return new RuntimeSettings(other, memoryUse, threads);
    }

    public RuntimeSettings using(MemoryUse other) {
        return new RuntimeSettings(backend, other, threads);
    }
}
