package inlay.editor.layers;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Region;
import java.util.List;

/// Measures how far layers reach.
final class Reach {
    private Reach() {}

    /// The canvas and all that the layers hold beyond it; layers without end count as far as the canvas.
    static Region of(List<Layer> layers, Region canvas) {
        Region reach = canvas;
        for (Layer layer : layers) {
            reach = reach.union(
                    switch (layer) {
                        case PixelLayer pixels -> pixels.pixels().bounds();
                        case GenerativeLayer generative -> generative.pixels().bounds();
                        case SolidFillLayer fill -> canvas;
                        case GroupLayer group -> of(group.children(), canvas);
                    });
        }
        return reach;
    }
}
