package inlay.editor.format.inlay;

import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import java.nio.file.Path;

/// A program that saves one version of a document. Arguments: the file, the version.
final class OneSave {
    private OneSave() {}

    public static void main(String[] arguments) {
        new InlayFormat()
                .write(
                        MarkedDocument.version(Integer.parseInt(arguments[1])),
                        Path.of(arguments[0]),
                        SaveOptions.DEFAULT,
                        Progress.SILENT);
    }
}
