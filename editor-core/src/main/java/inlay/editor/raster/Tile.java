package inlay.editor.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A committed square of 128 x 128 pixels in the one working format: RGBA, 16 bits a channel, straight alpha.
///
/// The four planes (red, green, blue, alpha) lie one after the other in one array of unsigned shorts, rows top to
/// bottom. A tile of one colour holds that colour and no array. Tiles are shared between documents and threads: once
/// made, a tile is never written again, and two tiles are compared by identity.
public final class Tile {
    /// Pixels along a side.
    public static final int SIZE = 128;

    /// Base-two logarithm of [#SIZE]: `pixel >> SHIFT` is the tile's index, also for negative pixels.
    public static final int SHIFT = 7;

    /// Pixels in a tile, and shorts in one plane.
    public static final int AREA = SIZE * SIZE;

    /// Planes in a tile: red, green, blue, alpha.
    public static final int PLANES = 4;

    /// The tile that every empty place of a grid shares.
    public static final Tile TRANSPARENT = new Tile(null, Rgba16.TRANSPARENT);

    private final short @Nullable [] planes;
    private final Rgba16 color;

    /// Whether every pixel is opaque: found out when first asked. Racing threads find the same answer.
    private byte opacity = UNKNOWN;

    private static final byte UNKNOWN = 0;
    private static final byte OPAQUE = 1;
    private static final byte MIXED = 2;

    private Tile(short @Nullable [] planes, Rgba16 color) {
        this.planes = planes;
        this.color = color;
    }

    public static Tile uniform(Rgba16 color) {
        return color.equals(Rgba16.TRANSPARENT) ? TRANSPARENT : new Tile(null, color);
    }

    /// Takes ownership of `planes` (length 4 x 16384), which the caller must not touch afterwards.
    /// Planes of one single colour are recognised and dropped.
    public static Tile of(short[] planes) {
        if (planes.length != PLANES * AREA) {
            throw new IllegalArgumentException("a tile has " + PLANES * AREA + " samples, not " + planes.length);
        }
        for (int plane = 0; plane < PLANES; plane++) {
            if (!isConstant(planes, plane * AREA)) {
                return new Tile(planes, Rgba16.TRANSPARENT);
            }
        }
        return uniform(new Rgba16(
                planes[0] & 0xFFFF, planes[AREA] & 0xFFFF, planes[2 * AREA] & 0xFFFF, planes[3 * AREA] & 0xFFFF));
    }

    public boolean isUniform() {
        return planes == null;
    }

    /// Whether the tile is the fully transparent black of empty space.
    public boolean isTransparent() {
        return this == TRANSPARENT;
    }

    /// Whether every pixel is fully opaque.
    public boolean isOpaque() {
        if (opacity == UNKNOWN) {
            boolean opaque =
                    planes == null ? color.alpha() == 65535 : planes[3 * AREA] == -1 && isConstant(planes, 3 * AREA);
            opacity = opaque ? OPAQUE : MIXED;
        }
        return opacity == OPAQUE;
    }

    /// The colour of a uniform tile.
    ///
    /// @throws IllegalStateException if the tile is not uniform
    public Rgba16 color() {
        if (planes != null) {
            throw new IllegalStateException("not a uniform tile");
        }
        return color;
    }

    /// The samples of a tile that is not uniform, for reading only.
    ///
    /// @throws IllegalStateException if the tile is uniform
    public short[] planes() {
        if (planes == null) {
            throw new IllegalStateException("a uniform tile has no samples");
        }
        return planes;
    }

    /// The samples in a fresh array that the caller may write.
    public short[] copyPlanes() {
        if (planes != null) {
            return planes.clone();
        }
        short[] copy = new short[PLANES * AREA];
        Arrays.fill(copy, 0, AREA, (short) color.red());
        Arrays.fill(copy, AREA, 2 * AREA, (short) color.green());
        Arrays.fill(copy, 2 * AREA, 3 * AREA, (short) color.blue());
        Arrays.fill(copy, 3 * AREA, 4 * AREA, (short) color.alpha());
        return copy;
    }

    /// One pixel, by its place inside the tile (0 to 127 each).
    public Rgba16 pixel(int x, int y) {
        if (planes == null) {
            return color;
        }
        int at = y * SIZE + x;
        return new Rgba16(
                planes[at] & 0xFFFF,
                planes[AREA + at] & 0xFFFF,
                planes[2 * AREA + at] & 0xFFFF,
                planes[3 * AREA + at] & 0xFFFF);
    }

    /// Heap bytes that this tile keeps alive, for the history's budget.
    public long bytes() {
        return planes == null ? 48 : 48 + 2L * planes.length;
    }

    private static boolean isConstant(short[] samples, int offset) {
        short first = samples[offset];
        return Arrays.mismatch(samples, offset, offset + AREA - 1, samples, offset + 1, offset + AREA) < 0
                && samples[offset + AREA - 1] == first;
    }
}
