package inlay.genfill.worker;

import inlay.genfill.inference.RuntimeSettings;

/// A worker as one wants it.
///
/// @param modelBytes how many bytes of weights may be loaded at once, if more than one network is
public record WorkerSettings(RuntimeSettings runtime, Launch launch, Patience patience, long modelBytes) {

    /// On the processor, with three quarters of the memory that is free now for models.
    public static WorkerSettings standard() {
        return new WorkerSettings(
                RuntimeSettings.STANDARD, Launch.ofThisProgram(), Patience.STANDARD, FreeMemory.bytes() / 4 * 3);
    }

    public WorkerSettings with(RuntimeSettings other) {
        return new WorkerSettings(other, launch, patience, modelBytes);
    }

    public WorkerSettings with(Launch other) {
        return new WorkerSettings(runtime, other, patience, modelBytes);
    }

    public WorkerSettings with(Patience other) {
        return new WorkerSettings(runtime, launch, other, modelBytes);
    }

    public WorkerSettings withModelBytes(long bytes) {
        return new WorkerSettings(runtime, launch, patience, bytes);
    }
}
