package inlay.editor.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A committed square of 128 x 128 coverage values, 16 bits each (0 nothing, 65535 all); the one-channel sister of
/// [Tile].
///
/// A tile of one value holds that value and no array. Never written after it was made; compared by identity.
public final class MaskTile {
    public static final MaskTile NONE = new MaskTile(null, 0);
    public static final MaskTile FULL = new MaskTile(null, 65535);

    private final short @Nullable [] samples;
    private final int value;

    private MaskTile(short @Nullable [] samples, int value) {
        this.samples = samples;
        this.value = value;
    }

    public static MaskTile uniform(int value) {
        return switch (value) {
            case 0 -> NONE;
            case 65535 -> FULL;
            default -> new MaskTile(null, value & 0xFFFF);
        };
    }

    /// Takes ownership of `samples` (length 16384), which the caller must not touch afterwards.
    public static MaskTile of(short[] samples) {
        if (samples.length != Tile.AREA) {
            throw new IllegalArgumentException("a mask tile has " + Tile.AREA + " samples, not " + samples.length);
        }
        boolean constant = Arrays.mismatch(samples, 0, Tile.AREA - 1, samples, 1, Tile.AREA) < 0;
        return constant ? uniform(samples[0] & 0xFFFF) : new MaskTile(samples, 0);
    }

    public boolean isUniform() {
        return samples == null;
    }

    /// The value of a uniform tile, 0 to 65535.
    ///
    /// @throws IllegalStateException if the tile is not uniform
    public int value() {
        if (samples != null) {
            throw new IllegalStateException("not a uniform mask tile");
        }
        return value;
    }

    /// The samples of a tile that is not uniform, for reading only.
    ///
    /// @throws IllegalStateException if the tile is uniform
    public short[] samples() {
        if (samples == null) {
            throw new IllegalStateException("a uniform mask tile has no samples");
        }
        return samples;
    }

    public short[] copySamples() {
        if (samples != null) {
            return samples.clone();
        }
        short[] copy = new short[Tile.AREA];
        Arrays.fill(copy, (short) value);
        return copy;
    }

    /// One value by its place inside the tile (0 to 127 each), 0 to 65535.
    public int at(int x, int y) {
        return samples == null ? value : samples[y * Tile.SIZE + x] & 0xFFFF;
    }

    public long bytes() {
        return samples == null ? 24 : 24 + 2L * samples.length;
    }
}
