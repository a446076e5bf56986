package inlay.app.cli;

import inlay.editor.document.Document;
import inlay.editor.format.Formats;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.Saved;
import inlay.editor.format.standard.StandardFormats;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Opens and saves pictures for commands; what a file cannot keep is told on standard error.
///
/// @param notes where notes go
record PictureFiles(Formats formats, PrintWriter notes) {
    static PictureFiles tellingTo(PrintWriter notes) {
        return new PictureFiles(StandardFormats.create(), notes);
    }

    Document open(Path file) {
        Opened opened = formats.open(file, Limits.standard(), Progress.SILENT);
        opened.notes().forEach(this::note);
        return opened.document();
    }

    void save(Document document, Path file, SaveOptions options) {
        Saved saved = formats.save(document, file, options, Progress.SILENT);
        saved.notes().forEach(this::note);
    }

    private void note(String sentence) {
        notes.println("Note: " + sentence);
        notes.flush();
    }
}
