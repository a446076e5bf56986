package inlay.editor.format;

import java.nio.file.Path;
import java.util.List;

/// A kind of file that can be opened.
public interface Format {
    /// How many leading bytes [#recognises] gets to see.
    int HEAD_BYTES = 512;

    /// As shown to the user, such as `PNG`.
    String name();

    /// Usual file name endings in lower case without the dot, the preferred one first.
    List<String> suffixes();

    /// Whether a file that begins with these bytes is of this format.
    ///
    /// @param head the first [#HEAD_BYTES] bytes, fewer if the file is shorter
    boolean recognises(byte[] head);

    /// Reads a whole file into a document.
    ///
    /// @throws FormatException if the file cannot be opened, with a sentence for the user
    /// @throws java.util.concurrent.CancellationException if `progress` says so
    Opened read(Path file, Limits limits, Progress progress);
}
