package inlay.app.tools;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditException;
import inlay.editor.render.Compositor;
import inlay.editor.select.PixelSource;
import java.util.List;
import java.util.Optional;

/// Which pixels a tool looks at.
enum SampleFrom {
    ALL_LAYERS("All layers"),
    CURRENT_LAYER("Current layer");

    private final String label;

    SampleFrom(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// @throws EditException if the current layer is wanted and there is none
    PixelSource of(Document document, Optional<LayerId> active) {
        return switch (this) {
            case ALL_LAYERS -> area -> Compositor.flatten(document, area);
            case CURRENT_LAYER ->
                layer(active.flatMap(document::find)
                        .orElseThrow(() -> new EditException(
                                "No layer is active. Choose one in the Layers panel, or sample all layers.")));
        };
    }

    private static PixelSource layer(Layer layer) {
        return layer instanceof PixelLayer pixels
                ? pixels.pixels()::read
                : area -> Compositor.flatten(List.of(layer), area);
    }
}
