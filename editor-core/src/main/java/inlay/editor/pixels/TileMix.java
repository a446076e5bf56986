package inlay.editor.pixels;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;

/// The arithmetic of pixel edits: what becomes of one tile where a coverage of 0 to 65535 lets an edit through.
///
/// Colours mix by their alpha, so that no transparent pixel's colour ever shows. A coverage of 0 leaves a pixel as it
/// is, bit by bit.
public final class TileMix {
    private static final float FULL = 65535f;

    private TileMix() {}

    /// Lays a colour over the tile.
    public static Tile paint(Tile before, Rgba16 color, MaskTile coverage) {
        if (isNothing(coverage) || color.alpha() == 0) {
            return before;
        }
        if (isEverything(coverage) && color.alpha() == 65535) {
            return Tile.uniform(color);
        }
        short[] planes = before.copyPlanes();
        short[] covered = coverage.copySamples();
        float strength = color.alpha() / FULL;
        for (int index = 0; index < Tile.AREA; index++) {
            float source = (covered[index] & 0xFFFF) * strength;
            float backdrop = planes[3 * Tile.AREA + index] & 0xFFFF;
            float alpha = source + backdrop * (1 - source / FULL);
            float share = source / Math.max(alpha, 1e-6f);
            planes[index] = mixed(planes[index], color.red(), share);
            planes[Tile.AREA + index] = mixed(planes[Tile.AREA + index], color.green(), share);
            planes[2 * Tile.AREA + index] = mixed(planes[2 * Tile.AREA + index], color.blue(), share);
            planes[3 * Tile.AREA + index] = (short) (int) (alpha + 0.5f);
        }
        return Tile.of(planes);
    }

    /// Gives the tile's pixels another colour and leaves their alpha.
    public static Tile recolor(Tile before, Rgba16 color, MaskTile coverage) {
        if (isNothing(coverage) || before.isTransparent() || color.alpha() == 0) {
            return before;
        }
        short[] planes = before.copyPlanes();
        short[] covered = coverage.copySamples();
        float strength = color.alpha() / FULL / FULL;
        for (int index = 0; index < Tile.AREA; index++) {
            boolean visible = planes[3 * Tile.AREA + index] != 0;
            float share = visible ? (covered[index] & 0xFFFF) * strength : 0;
            planes[index] = mixed(planes[index], color.red(), share);
            planes[Tile.AREA + index] = mixed(planes[Tile.AREA + index], color.green(), share);
            planes[2 * Tile.AREA + index] = mixed(planes[2 * Tile.AREA + index], color.blue(), share);
        }
        return Tile.of(planes);
    }

    /// Turns every colour channel v into 65535 - v and leaves alpha.
    public static Tile invert(Tile before, MaskTile coverage) {
        if (isNothing(coverage) || before.isTransparent()) {
            return before;
        }
        short[] planes = before.copyPlanes();
        short[] covered = coverage.copySamples();
        for (int index = 0; index < Tile.AREA; index++) {
            boolean visible = planes[3 * Tile.AREA + index] != 0;
            float share = visible ? (covered[index] & 0xFFFF) / FULL : 0;
            for (int at = index; at < 3 * Tile.AREA; at += Tile.AREA) {
                planes[at] = mixed(planes[at], 65535 - (planes[at] & 0xFFFF), share);
            }
        }
        return Tile.of(planes);
    }

    /// Keeps of the tile what is covered: alpha times coverage.
    public static Tile keep(Tile before, MaskTile coverage) {
        if (isEverything(coverage) || before.isTransparent()) {
            return before;
        }
        return isNothing(coverage) ? Tile.TRANSPARENT : thinned(before, coverage.copySamples());
    }

    /// Removes from the tile what is covered: alpha times what coverage leaves.
    public static Tile erase(Tile before, MaskTile coverage) {
        if (isNothing(coverage) || before.isTransparent()) {
            return before;
        }
        if (isEverything(coverage)) {
            return Tile.TRANSPARENT;
        }
        short[] rest = coverage.copySamples();
        for (int index = 0; index < rest.length; index++) {
            rest[index] = (short) ~rest[index];
        }
        return thinned(before, rest);
    }

    /// Lays one tile over another, normally blended.
    public static Tile over(Tile below, Tile above) {
        if (above.isTransparent()) {
            return below;
        }
        if (below.isTransparent() || above.isOpaque()) {
            return above;
        }
        short[] planes = below.copyPlanes();
        short[] source = above.isUniform() ? above.copyPlanes() : above.planes();
        for (int index = 0; index < Tile.AREA; index++) {
            float strength = source[3 * Tile.AREA + index] & 0xFFFF;
            float backdrop = planes[3 * Tile.AREA + index] & 0xFFFF;
            float alpha = strength + backdrop * (1 - strength / FULL);
            float share = strength / Math.max(alpha, 1e-6f);
            for (int at = index; at < 3 * Tile.AREA; at += Tile.AREA) {
                planes[at] = mixed(planes[at], source[at] & 0xFFFF, share);
            }
            planes[3 * Tile.AREA + index] = (short) (int) (alpha + 0.5f);
        }
        return Tile.of(planes);
    }

    private static Tile thinned(Tile before, short[] kept) {
        short[] planes = before.copyPlanes();
        for (int index = 0; index < Tile.AREA; index++) {
            int alphaAt = 3 * Tile.AREA + index;
            long alpha = ((planes[alphaAt] & 0xFFFFL) * (kept[index] & 0xFFFFL) + 32767) / 65535;
            planes[alphaAt] = (short) alpha;
            if (alpha == 0) {
                planes[index] = 0;
                planes[Tile.AREA + index] = 0;
                planes[2 * Tile.AREA + index] = 0;
            }
        }
        return Tile.of(planes);
    }

    private static short mixed(short from, int to, float share) {
        float start = from & 0xFFFF;
        return (short) (int) (start + (to - start) * share + 0.5f);
    }

    private static boolean isNothing(MaskTile coverage) {
        return coverage.isUniform() && coverage.value() == 0;
    }

    private static boolean isEverything(MaskTile coverage) {
        return coverage.isUniform() && coverage.value() == 65535;
    }
}
