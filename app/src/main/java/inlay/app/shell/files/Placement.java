package inlay.app.shell.files;

import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Formats;
import inlay.editor.format.Progress;
import inlay.editor.layers.Clip;
import inlay.editor.layers.CreateEdits;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import java.nio.file.Path;
import java.util.List;

/// Puts pictures from files into an open document, each flattened into a layer of its own.
public final class Placement {
    private final Formats formats;
    private final BackgroundWork work;
    private final EditRunner edits;
    private final FileDialogs dialogs;
    private final FileLimits limits;

    Placement(Formats formats, BackgroundWork work, EditRunner edits, FileDialogs dialogs, FileLimits limits) {
        this.formats = formats;
        this.work = work;
        this.edits = edits;
        this.dialogs = dialogs;
        this.limits = limits;
    }

    /// Asks for files and places them.
    public void ask(OpenDocument document) {
        place(document, dialogs.toOpen("Place as Layers"));
    }

    /// Places files in the middle of the canvas.
    public void place(OpenDocument document, List<Path> files) {
        Region canvas = document.session().document().canvas();
        place(document, files, canvas.width() / 2.0, canvas.height() / 2.0);
    }

    /// Places files with their middle at a point of the canvas.
    public void place(OpenDocument document, List<Path> files, double x, double y) {
        Region point = new Region((int) Math.round(x), (int) Math.round(y), 0, 0);
        files.forEach(file -> work.start(
                "Placing " + file.getFileName(),
                progress -> new Clip(flattened(file, progress)).centredIn(point).pixels(),
                pixels -> insert(document, FileNames.base(file), pixels)));
    }

    /// Places a picture that came from elsewhere.
    public void place(OpenDocument document, Clip clip, double x, double y) {
        Region point = new Region((int) Math.round(x), (int) Math.round(y), 0, 0);
        insert(document, "Layer", clip.centredIn(point).pixels());
    }

    private void insert(OpenDocument document, String name, Raster pixels) {
        edits.apply(
                document.session(),
                CreateEdits.insert("Place", document.session().activeLayerId(), PixelLayer.of(name, pixels)));
    }

    private Raster flattened(Path file, Progress progress) {
        Document opened = formats.open(file, limits.now(), progress).document();
        return Compositor.merge(opened.layers(), opened.canvas());
    }
}
