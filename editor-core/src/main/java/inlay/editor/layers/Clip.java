package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.pixels.Cutout;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import inlay.editor.select.SelectionEdits;

/// Copied pixels with their place on the canvas they came from; the value on the clipboard.
///
/// @param bounds the smallest region that holds every pixel that is not fully transparent; never empty
public record Clip(Raster pixels, Region bounds) {
    /// @throws EditException if the raster holds nothing visible
    public Clip(Raster pixels) {
        this(pixels, pixels.bounds());
    }

    public Clip {
        if (bounds.isEmpty()) {
            throw new EditException("There are no pixels in the selected area. Select another area or layer.");
        }
    }

    /// The selected pixels of a layer, without its mask; without a selection those within the canvas.
    ///
    /// @throws EditException if there are none, or the layer is a group
    public static Clip of(Document document, LayerId id) {
        return cut(EditTarget.layer(document, id), SelectionEdits.limit(document), document.canvas());
    }

    /// The selected pixels of all visible layers together.
    ///
    /// @throws EditException if there are none
    public static Clip merged(Document document) {
        Mask limit = SelectionEdits.limit(document);
        return new Clip(Cutout.of(Compositor.merge(document.layers(), limit.bounds()), limit));
    }

    /// The clip moved so that its middle is the middle of an area, as near as whole pixels allow.
    public Clip centredIn(Region area) {
        int dx = area.x() + Math.floorDiv(area.width() - bounds.width(), 2) - bounds.x();
        int dy = area.y() + Math.floorDiv(area.height() - bounds.height(), 2) - bounds.y();
        return new Clip(pixels.translate(dx, dy), bounds.translate(dx, dy));
    }

    static Clip cut(Layer layer, Mask limit, Region canvas) {
        return new Clip(
                switch (layer) {
                    case PixelLayer pixels -> Cutout.of(pixels.pixels(), limit);
                    case GenerativeLayer generative -> Cutout.of(generative.pixels(), limit);
                    case SolidFillLayer fill -> Cutout.of(Raster.filled(canvas, fill.color()), limit);
                    case GroupLayer group ->
                        throw new EditException(EditTarget.called(group)
                                + " is a group. Choose a layer in it, or use Edit > Copy Merged.");
                });
    }
}
