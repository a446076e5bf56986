package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Combine;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Fills, clears and inverts whatever painting would change: a layer's pixels, its mask, or the quick mask. On masks a
/// colour counts by its brightness. Each refuses at once, with an [EditException], when no layer is active.
///
/// @param active the layer that is painted on, if there is one
public record SurfaceEdits(PaintSurface surface, Optional<LayerId> active) {
    /// Lays a colour over what is selected, as far as its alpha goes.
    public Edit fill(Rgba16 color) {
        return switch (surface) {
            case PIXELS, NONE -> FillEdits.fill(layer(), color);
            case MASK -> FillEdits.changeMask("Fill", layer(), Mask.ALL, laid(color));
            case SELECTION -> quick("Fill", Mask.ALL, laid(color));
        };
    }

    /// Recolours what is there and leaves transparent pixels transparent; masks have no such thing and are filled.
    public Edit recolor(Rgba16 color) {
        return surface == PaintSurface.PIXELS ? FillEdits.fillKeepingTransparency(layer(), color) : fill(color);
    }

    /// Lays an opaque colour over an area of what is selected; the area usually is a magic wand's.
    public Edit bucket(Rgba16 color, Mask area) {
        return switch (surface) {
            case PIXELS, NONE -> FillEdits.bucket(layer(), color, area);
            case MASK -> FillEdits.changeMask("Paint Bucket", layer(), area, laid(color));
            case SELECTION -> quick("Paint Bucket", area, laid(color));
        };
    }

    /// Takes away the selected pixels; a mask gets the background colour.
    public Edit clear(Rgba16 background) {
        return switch (surface) {
            case PIXELS, NONE -> FillEdits.clear(layer());
            case MASK -> FillEdits.changeMask("Clear", layer(), Mask.ALL, laid(background));
            case SELECTION -> quick("Clear", Mask.ALL, laid(background));
        };
    }

    /// Inverts colours or coverage.
    public Edit invert() {
        return switch (surface) {
            case PIXELS, NONE -> FillEdits.invert(layer());
            case MASK -> FillEdits.invertMask(layer());
            case SELECTION -> quick("Invert", Mask.ALL, before -> 65535 - before);
        };
    }

    /// Refuses what cannot be painted before any work is done for it.
    ///
    /// @throws EditException with what to do instead
    public void check(Document document) {
        switch (surface) {
            case PIXELS, NONE -> EditTarget.paintable(document, layer());
            case MASK -> EditTarget.mask(document, layer());
            case SELECTION -> {}
        }
    }

    private LayerId layer() {
        return active.orElseThrow(
                () -> new EditException("No layer is active. Choose one in the Layers panel to paint on."));
    }

    /// What a colour makes of a coverage.
    private static IntUnaryOperator laid(Rgba16 color) {
        double share = color.alpha() / 65535.0;
        return before -> (int) Math.round(before + (color.brightness() - before) * share);
    }

    /// Without a selection the quick mask covers the whole canvas.
    private static Edit quick(String label, Mask area, IntUnaryOperator change) {
        return Edit.named(label, document -> {
            Mask canvas = Mask.of(document.canvas());
            Mask limit = area == Mask.ALL ? canvas : Combine.INTERSECT.apply(canvas, area);
            return document.withSelection(
                    Optional.of(FillEdits.changed(document.selection().orElse(canvas), limit, change)));
        });
    }
}
