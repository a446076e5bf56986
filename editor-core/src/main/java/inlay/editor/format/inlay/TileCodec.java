package inlay.editor.format.inlay;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Encodes tiles as content and back, exactly. Content begins with its kind; docs/file-format.md has the layout.
final class TileCodec {
    static final byte PIXELS = 1;
    static final byte COVERAGE = 2;

    private static final int GREEN = 1;

    /// Green first: red and blue may be stored less green.
    private static final int[] DECODING_ORDER = {1, 0, 2, 3};

    private TileCodec() {}

    static byte[] encode(Tile tile) {
        if (tile.isUniform()) {
            Rgba16 color = tile.color();
            return constants(PIXELS, color.red(), color.green(), color.blue(), color.alpha());
        }
        return encode(PIXELS, tile.planes(), Tile.PLANES);
    }

    static byte[] encode(MaskTile tile) {
        return tile.isUniform() ? constants(COVERAGE, tile.value()) : encode(COVERAGE, tile.samples(), 1);
    }

    /// @throws DamagedContentException if this is no pixel tile
    static Tile decodePixels(byte[] content) {
        return Tile.of(decode(PIXELS, content, Tile.PLANES));
    }

    /// @throws DamagedContentException if this is no coverage tile
    static MaskTile decodeCoverage(byte[] content) {
        return MaskTile.of(decode(COVERAGE, content, 1));
    }

    private static byte[] constants(byte kind, int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(1 + 3 * values.length);
        buffer.put(kind).put(new byte[values.length]);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return buffer.array();
    }

    private static byte[] encode(byte kind, short[] samples, int planes) {
        PlaneMode[] modes = modes(samples, planes);
        ByteBuffer head = ByteBuffer.allocate(1 + 3 * planes).put(kind);
        int plainBytes = 0;
        for (PlaneMode mode : modes) {
            head.put((byte) mode.ordinal());
            plainBytes += mode.sampleBytes() * Tile.AREA;
        }
        byte[] plain = new byte[plainBytes];
        int to = 0;
        for (int plane = 0; plane < planes; plane++) {
            PlaneMode mode = modes[plane];
            int from = plane * Tile.AREA;
            int green = mode.lessGreen() ? GREEN * Tile.AREA : -1;
            switch (mode.sampleBytes()) {
                case 0 -> head.putShort(samples[from]);
                case 1 -> PlaneCodec.encodeBytes(samples, from, green, plain, to);
                default -> PlaneCodec.encodeShorts(samples, from, green, plain, to);
            }
            to += mode.sampleBytes() * Tile.AREA;
        }
        byte[] content = Compression.compress(plain, plainBytes, head.position());
        System.arraycopy(head.array(), 0, content, 0, head.position());
        return content;
    }

    private static PlaneMode[] modes(short[] samples, int planes) {
        PlaneMode[] modes = new PlaneMode[planes];
        for (int plane = 0; plane < planes; plane++) {
            modes[plane] = PlaneCodec.modeOf(samples, plane);
        }
        if (planes == Tile.PLANES) {
            for (int plane : new int[] {0, 2}) {
                if (modes[plane] == modes[GREEN]) {
                    modes[plane] = modes[plane].minusGreen();
                }
            }
        }
        return modes;
    }

    private static short[] decode(byte kind, byte[] content, int planes) {
        if (content.length < 1 + planes || content[0] != kind) {
            throw new DamagedContentException("a tile is of the wrong kind");
        }
        PlaneMode[] modes = new PlaneMode[planes];
        int[] starts = new int[planes];
        int constants = 0;
        int plainBytes = 0;
        for (int plane = 0; plane < planes; plane++) {
            modes[plane] = PlaneMode.read(content[1 + plane]);
            starts[plane] = plainBytes;
            plainBytes += modes[plane].sampleBytes() * Tile.AREA;
            constants += modes[plane] == PlaneMode.CONSTANT ? 1 : 0;
        }
        requireSoundModes(modes);
        int payload = 1 + planes + 2 * constants;
        if (content.length < payload) {
            throw new DamagedContentException("a tile is too short");
        }
        byte[] plain = plainBytes == 0 ? new byte[0] : Compression.decompress(content, payload, plainBytes);
        return planes(modes, starts, plain, ByteBuffer.wrap(content).position(1 + planes));
    }

    private static short[] planes(PlaneMode[] modes, int[] starts, byte[] plain, ByteBuffer constants) {
        int planes = modes.length;
        short[] samples = new short[planes * Tile.AREA];
        for (int plane = 0; plane < planes; plane++) {
            if (modes[plane] == PlaneMode.CONSTANT) {
                Arrays.fill(samples, plane * Tile.AREA, (plane + 1) * Tile.AREA, constants.getShort());
            }
        }
        for (int next = 0; next < planes; next++) {
            int plane = planes == 1 ? 0 : DECODING_ORDER[next];
            boolean lessGreen = modes[plane].lessGreen();
            int to = plane * Tile.AREA;
            switch (modes[plane].sampleBytes()) {
                case 0 -> {}
                case 1 -> PlaneCodec.decodeBytes(plain, starts[plane], lessGreen ? starts[GREEN] : -1, samples, to);
                default ->
                    PlaneCodec.decodeShorts(plain, starts[plane], lessGreen ? GREEN * Tile.AREA : -1, samples, to);
            }
        }
        return samples;
    }

    private static void requireSoundModes(PlaneMode[] modes) {
        for (int plane = 0; plane < modes.length; plane++) {
            boolean sound = !modes[plane].lessGreen()
                    || modes.length == Tile.PLANES
                            && (plane == 0 || plane == 2)
                            && modes[GREEN].minusGreen() == modes[plane]
                            && !modes[GREEN].lessGreen();
            if (!sound) {
                throw new DamagedContentException("a tile's planes do not fit together");
            }
        }
    }
}
