package inlay.editor.render;

import inlay.editor.raster.Rgba16;
import java.util.Arrays;

/// One colour without end.
record ColorSource(Rgba16 color) implements BandSource {
    @Override
    public boolean load(int x, int y, float opacity, Band into) {
        if (color.alpha() == 0) {
            return false;
        }
        Arrays.fill(into.red, color.red());
        Arrays.fill(into.green, color.green());
        Arrays.fill(into.blue, color.blue());
        Arrays.fill(into.alpha, color.alpha() * (opacity / 65535));
        return true;
    }

    @Override
    public boolean isOpaque(int x, int y) {
        return color.alpha() == 65535;
    }
}
