package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.nio.file.Path;

/// A program that saves version after version of a document until it is killed, and prints the number of each version
/// once it is saved. Arguments: the file, and `fresh` to write a new file each time instead of changing it.
final class SavingLoop {
    static final Region MARK = new Region(10, 10, 900, 20);

    private SavingLoop() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        InlayFormat format = new InlayFormat();
        Document document = TestPictures.document(TestPictures.photo(1024, 512, 1, 1));
        for (int version = 0; ; version++) {
            if (arguments[1].equals("fresh") && version > 0) {
                format = new InlayFormat();
            }
            format.write(version(document, version), file, SaveOptions.DEFAULT, Progress.SILENT);
            System.out.println(version);
            System.out.flush();
        }
    }

    /// The document with the version's number painted over many tiles.
    static Document version(Document document, int version) {
        PixelLayer layer = (PixelLayer) document.layers().getFirst();
        Raster.Editor editor = layer.pixels().edit();
        editor.fill(MARK, new Rgba16(version & 0xFFFF, 0, 0, 65535));
        return document.withTree(document.tree().replace(layer.id(), old -> layer.withPixels(editor.commit())));
    }
}
