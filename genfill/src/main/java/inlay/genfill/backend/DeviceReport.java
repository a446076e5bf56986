package inlay.genfill.backend;

import inlay.genfill.inference.Backend;

/// What came of trying a back end.
///
/// @param detail why not, as a sentence; empty if it is usable
/// @param milliseconds from the start of a worker to the first result; 0 if there was none
public record DeviceReport(Backend backend, State state, String detail, long milliseconds) {

    /// How a back end stands on this machine.
    public enum State {
        USABLE,
        NOT_INSTALLED,
        NOT_USABLE,
        NOT_FOR_THIS_SYSTEM
    }
}
