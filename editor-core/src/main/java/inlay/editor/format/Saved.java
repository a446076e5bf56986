package inlay.editor.format;

import java.util.List;

/// A saved file.
///
/// @param notes what the file does not keep of the document, in sentences for the user
public record Saved(WritableFormat format, List<String> notes) {
    public Saved {
        notes = List.copyOf(notes);
    }

    /// Whether the file holds the whole document, so that closing it loses nothing.
    public boolean isWhole() {
        return format.fidelity() == WritableFormat.Fidelity.WHOLE;
    }
}
