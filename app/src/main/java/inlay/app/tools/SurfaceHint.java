package inlay.app.tools;

import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Layer;

/// Says what painting would change where that is not simply the layer's pixels.
final class SurfaceHint {
    private SurfaceHint() {}

    /// The tool's hint, after a sentence on the surface.
    static String with(OpenDocument document, String hint) {
        return switch (document.paintSurface()) {
            case PIXELS -> hint;
            case MASK -> "Changes the mask of " + name(document) + ": black hides, white shows. " + hint;
            case SELECTION -> "Changes the quick mask: black takes away from the selection, white adds to it. " + hint;
            case NONE -> name(document) + " cannot be painted on. Choose a layer with pixels or a mask.";
        };
    }

    private static String name(OpenDocument document) {
        return document.session()
                .activeLayer()
                .map(Layer::props)
                .map(props -> "“" + props.name() + "”")
                .orElse("No layer");
    }
}
