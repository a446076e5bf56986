package inlay.app.canvas;

import inlay.app.canvas.overlay.MarchingAnts;
import inlay.app.canvas.picture.Tint;
import inlay.app.canvas.picture.ViewImage;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Optional;

/// What a view shows of masks now: the marching ants, and one mask as a colour.
final class CanvasMasks {
    private final CanvasView view;
    private final ViewImage image;
    private final MarchingAnts ants = new MarchingAnts();
    private Optional<Tint> tint = Optional.empty();

    CanvasMasks(CanvasView view, ViewImage image) {
        this.view = view;
        this.image = image;
    }

    MarchingAnts ants() {
        return ants;
    }

    /// Whether a selection is outlined, in view or not.
    boolean isOutlined() {
        return outlined().isPresent();
    }

    /// Shows the masks as they are, and has painted anew what that changes.
    void update() {
        Optional<Tint> wanted = MaskDisplay.tint(view.document(), view.options());
        Region changed = MaskDisplay.difference(tint, wanted, view.canvas());
        tint = wanted;
        image.setTint(wanted);
        view.refresh(changed);
        Region before = ants.bounds(view.pixels());
        if (ants.follow(outlined(), view.geometry())) {
            view.repaintDevice(before);
            view.repaintDevice(ants.bounds(view.pixels()));
        }
    }

    /// Puts the ants where the view is now; for a view that is being painted as a whole.
    void moved() {
        ants.follow(outlined(), view.geometry());
    }

    /// Lets the ants go one step on.
    void step() {
        ants.advance();
        view.repaintDevice(ants.bounds(view.pixels()));
    }

    private Optional<Mask> outlined() {
        return MaskDisplay.outlined(view.document(), view.options());
    }
}
