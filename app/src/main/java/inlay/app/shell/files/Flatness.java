package inlay.app.shell.files;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.format.WritableFormat;

/// Decides whether a format can hold a document so that saving in it loses nothing that the user made.
final class Flatness {
    private Flatness() {}

    static boolean fits(Document document, WritableFormat format) {
        return switch (format.fidelity()) {
            case WHOLE, LAYERED -> true;
            case FLAT -> isFlat(document);
        };
    }

    /// One plain layer within the canvas.
    private static boolean isFlat(Document document) {
        return document.layers().size() == 1
                && document.layers().getFirst() instanceof PixelLayer layer
                && layer.mask().isEmpty()
                && isPlain(layer.props())
                && document.canvas().contains(layer.pixels().bounds());
    }

    private static boolean isPlain(LayerProps props) {
        return props.visible() && props.opacity() == 1 && props.blendMode() == BlendMode.NORMAL;
    }
}
