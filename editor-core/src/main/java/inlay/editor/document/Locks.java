package inlay.editor.document;

/// What of a layer is protected from tools; the four locks of the layers panel (all of it means all three).
///
/// @param transparency alpha stays as it is; paint only recolours
/// @param pixels       neither colour nor alpha changes
/// @param position     the layer cannot be moved
public record Locks(boolean transparency, boolean pixels, boolean position) {
    public static final Locks NONE = new Locks(false, false, false);
    public static final Locks ALL = new Locks(true, true, true);

    public boolean any() {
        return transparency || pixels || position;
    }
}
