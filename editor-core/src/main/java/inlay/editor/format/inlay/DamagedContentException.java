package inlay.editor.format.inlay;

/// Stored bytes that contradict the file format.
final class DamagedContentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param what is wrong, continuing `the file is damaged: `
    DamagedContentException(String what) {
        super(what);
    }
}
