package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.DevicePixels;
import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.theme.ThemeColor;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Optional;

/// The selection's border as black and white dashes that wander along it.
///
/// The dashes are put into the view's image for the moment of a paint and taken out again: a step of the animation
/// costs as many writes as the border has pixels.
public final class MarchingAnts {
    private static final int DASH = 5;

    private AntTrail trail = AntTrail.NONE;
    private Optional<Mask> selection = Optional.empty();
    private Optional<ViewGeometry> geometry = Optional.empty();
    private int[] beneath = new int[0];
    private int put;
    private int phase;

    /// Follows a selection, or none, on a view.
    ///
    /// @return whether the border lies elsewhere now
    public boolean follow(Optional<Mask> newSelection, ViewGeometry newGeometry) {
        if (newSelection.orElse(null) == selection.orElse(null) && geometry.equals(Optional.of(newGeometry))) {
            return false;
        }
        selection = newSelection;
        geometry = Optional.of(newGeometry);
        trail = newSelection.map(mask -> AntTrail.of(mask, newGeometry)).orElse(AntTrail.NONE);
        return true;
    }

    /// Whether any border is in view.
    public boolean isInView() {
        return trail.length() > 0;
    }

    /// The device pixels that the dashes cover.
    public Region bounds(DevicePixels pixels) {
        return isInView() ? trail.bounds().grow(pixels.length(1) - 1) : Region.EMPTY;
    }

    /// Lets the dashes wander on by one step.
    public void advance() {
        phase = (phase + 1) % (2 * DASH);
    }

    /// Draws the dashes into the view's image; [#takeFrom] has to follow.
    ///
    /// @param image  rows of the view's width
    /// @param pixels a dash is one logical pixel thick
    public void putInto(int[] image, Region view, DevicePixels pixels) {
        int side = pixels.length(1);
        int dash = DASH * side;
        int light = ThemeColor.MARCHING_ANTS_LIGHT.color().getRGB();
        int dark = ThemeColor.MARCHING_ANTS_DARK.color().getRGB();
        int needed = trail.length() * side * side;
        beneath = beneath.length < needed ? new int[needed] : beneath;
        put = 0;
        for (int index = 0; index < trail.length(); index++) {
            boolean isLight = ((trail.distance(index) + (2 * DASH - phase) * side) / dash & 1) == 0;
            putBlock(image, view, trail.place(index), side, isLight ? light : dark);
        }
    }

    /// Restores what was under the dashes.
    public void takeFrom(int[] image, Region view, DevicePixels pixels) {
        int side = pixels.length(1);
        for (int index = trail.length() - 1; index >= 0; index--) {
            takeBlock(image, view, trail.place(index), side);
        }
    }

    private void putBlock(int[] image, Region view, int place, int side, int color) {
        for (int part = 0; part < side * side; part++) {
            int at = at(view, place, part % side, part / side);
            beneath[put++] = image[at];
            image[at] = color;
        }
    }

    private void takeBlock(int[] image, Region view, int place, int side) {
        for (int part = side * side - 1; part >= 0; part--) {
            image[at(view, place, part % side, part / side)] = beneath[--put];
        }
    }

    private static int at(Region view, int place, int right, int down) {
        int x = Math.min(place % view.width() + right, view.width() - 1);
        int y = Math.min(place / view.width() + down, view.height() - 1);
        return y * view.width() + x;
    }
}
