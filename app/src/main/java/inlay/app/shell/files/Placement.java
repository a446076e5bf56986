package inlay.app.shell.files;

import inlay.app.shell.work.BackgroundWork;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Formats;
import inlay.editor.format.Progress;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.geometry.Resampling;
import inlay.editor.layers.Clip;
import inlay.editor.layers.CreateEdits;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import java.nio.file.Path;
import java.util.List;

/// Puts pictures from files into an open document, each flattened into a layer of its own. One that is larger than the
/// canvas is scaled to fit into it.
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

    /// Places files with their middle at a point of the canvas, one after the other, the last one on top. One that has
    /// to be scaled to fit lies in the middle of the canvas, which it fills.
    public void place(OpenDocument document, List<Path> files, double x, double y) {
        if (!files.isEmpty()) {
            Path file = files.getFirst();
            Region canvas = document.session().document().canvas();
            Runnable next = () -> place(document, files.subList(1, files.size()), x, y);
            work.start(
                    "Placing " + file.getFileName(),
                    progress -> placed(flattened(file, progress), canvas, x, y),
                    pixels -> {
                        insert(document, FileNames.base(file), pixels);
                        next.run();
                    },
                    stopped -> next.run());
        }
    }

    /// Places a picture that came from elsewhere.
    public void place(OpenDocument document, Clip clip, double x, double y) {
        Region canvas = document.session().document().canvas();
        work.start(
                "Placing the picture",
                progress -> placed(clip.pixels(), canvas, x, y),
                pixels -> insert(document, "Layer", pixels));
    }

    private static Raster placed(Raster picture, Region canvas, double x, double y) {
        Clip clip = new Clip(picture);
        Region size = Region.ofSize(clip.bounds().width(), clip.bounds().height());
        double scale = Math.min((double) canvas.width() / size.width(), (double) canvas.height() / size.height());
        Region point = new Region((int) Math.round(x), (int) Math.round(y), 0, 0);
        return scale < 1
                ? scaled(clip.centredIn(size), size, scale).centredIn(canvas).pixels()
                : clip.centredIn(point).pixels();
    }

    /// The pixels of a clip that covers a canvas of some size, made smaller with it.
    private static Clip scaled(Clip clip, Region size, double scale) {
        Document whole =
                Document.ofSize(size.width(), size.height()).withLayers(List.of(PixelLayer.of("", clip.pixels())));
        int width = (int) Math.max(1, Math.round(size.width() * scale));
        int height = (int) Math.max(1, Math.round(size.height() * scale));
        Document small =
                CanvasEdits.imageSize(width, height, Resampling.LANCZOS).apply(whole);
        return new Clip(((PixelLayer) small.layers().getFirst()).pixels());
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
