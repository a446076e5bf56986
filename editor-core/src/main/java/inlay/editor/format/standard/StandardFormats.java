package inlay.editor.format.standard;

import inlay.editor.format.Formats;
import inlay.editor.format.foreign.BmpFormat;
import inlay.editor.format.foreign.GifFormat;
import inlay.editor.format.foreign.WebPFormat;
import inlay.editor.format.inlay.InlayFormat;
import inlay.editor.format.jpeg.JpegFormat;
import inlay.editor.format.ora.OraFormat;
import inlay.editor.format.png.PngFormat;
import inlay.editor.format.tiff.TiffFormat;
import java.util.List;

/// Every format this program opens or saves.
public final class StandardFormats {
    private StandardFormats() {}

    /// A fresh registry. Keep one for the program's life: the native format remembers what it has stored.
    public static Formats create() {
        return new Formats(List.of(
                new InlayFormat(),
                new OraFormat(),
                new PngFormat(),
                new JpegFormat(),
                new TiffFormat(),
                new WebPFormat(),
                new GifFormat(),
                new BmpFormat()));
    }
}
