package inlay.genfill.worker.child;

/// How a worker ends of its own accord. It does so at once: the native runtime's own ending can hang or crash, and the
/// editor clears away whatever remains.
public enum Ending {
    ASKED_FOR(0),
    WITHOUT_EDITOR(0),
    MISUNDERSTOOD(64),
    DEFECT(70);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    /// Never returns.
    public void now() {
        Runtime.getRuntime().halt(code);
    }
}
