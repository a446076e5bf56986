package inlay.app.canvas.overlay;

import inlay.editor.raster.Region;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// Work going on in a part of the canvas.
///
/// @param region   the part, in canvas pixels
/// @param fraction how much is done, 0 to 1
/// @param picture  what there is of the result so far, drawn over the whole region
public record JobPreview(Region region, double fraction, Optional<BufferedImage> picture) {
    public JobPreview {
        fraction = Math.clamp(fraction, 0, 1);
    }
}
