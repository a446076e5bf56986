package inlay.app.shell;

import inlay.app.shell.clipboard.Images;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.start.SampleJourney;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import java.awt.Image;
import java.util.List;

/// Opens pictures that come from no file of the user's: dragged from another program, or a sample.
///
/// @param expand begins to expand the document in front
record Imports(Services services, DocumentFiles files, Runnable expand) {
    void open(Image image) {
        services.work()
                .start(
                        "Opening the picture",
                        progress -> document(image),
                        document -> files.show(document, files.nextTitle(), "Open"));
    }

    /// Opens a sample, ready for what it is to show.
    void begin(SampleJourney journey) {
        services.work().start("Opening the sample", progress -> sample(journey), document -> {
            files.show(document, journey.title(), "Open");
            services.notices().show(Notice.hint(journey.hint()));
            if (journey == SampleJourney.EXPAND) {
                expand.run();
            }
        });
    }

    private static Document sample(SampleJourney journey) {
        Document picture = document(journey.picture());
        return picture.withSelection(journey.selection(picture.canvas()));
    }

    private static Document document(Image image) {
        PixelBlock pixels = Images.pixels(image);
        return Document.ofSize(pixels.width(), pixels.height())
                .withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, pixels))));
    }
}
