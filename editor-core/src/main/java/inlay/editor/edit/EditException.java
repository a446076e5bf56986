package inlay.editor.edit;

/// An edit that cannot be applied, in words for the user: what, why, and what to do.
public final class EditException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EditException(String sentence) {
        super(sentence);
    }
}
