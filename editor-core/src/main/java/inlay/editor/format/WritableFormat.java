package inlay.editor.format;

import inlay.editor.document.Document;
import java.nio.file.Path;
import java.util.List;

/// A kind of file that can be saved as well as opened.
public interface WritableFormat extends Format {
    /// How much of a document a format can hold.
    enum Fidelity {
        /// Everything, so that the saved file is the document.
        WHOLE,
        /// Layers, but not every property of them.
        LAYERED,
        /// The flattened picture only.
        FLAT
    }

    Fidelity fidelity();

    /// Whether the pixels are kept only as well as [SaveOptions#quality()] says.
    default boolean lossy() {
        return false;
    }

    /// Writes a document; whatever stood in the file before stays whole until the new content is complete.
    ///
    /// @return notes on what the file does not keep, in sentences for the user
    /// @throws FormatException if the file cannot be written, with a sentence for the user; an old file is then
    ///     intact
    /// @throws java.util.concurrent.CancellationException if `progress` says so; an old file is then intact
    List<String> write(Document document, Path file, SaveOptions options, Progress progress);
}
