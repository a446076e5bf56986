package inlay.app.shell.files;

import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import java.util.Optional;

/// Asks the user how well a lossy format is to keep the picture.
@FunctionalInterface
public interface SaveQuestion {
    /// @param before what the question begins with
    /// @return absent if the user thought better of saving
    Optional<SaveOptions> ask(WritableFormat format, SaveOptions before);
}
