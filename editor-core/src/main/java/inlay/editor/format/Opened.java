package inlay.editor.format;

import inlay.editor.document.Document;
import java.util.ArrayList;
import java.util.List;

/// An opened file.
///
/// @param format what the file turned out to be
/// @param notes  what could not be taken over, in sentences for the user; empty if the document is all that the file
///               holds
public record Opened(Document document, Format format, List<String> notes) {
    public Opened {
        notes = List.copyOf(notes);
    }

    /// The same with one more note.
    public Opened withNote(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Opened(document, format, all);
    }
}
