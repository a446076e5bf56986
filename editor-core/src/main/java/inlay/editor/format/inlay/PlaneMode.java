package inlay.editor.format.inlay;

/// How one plane of a tile is stored. The ordinals are part of the file format.
enum PlaneMode {
    /// One value for the whole plane.
    CONSTANT(0),
    /// Every value is a multiple of 257: one byte each.
    BYTES(1),
    /// Two bytes each.
    SHORTS(2),
    /// As [#BYTES], less the green plane, which is stored so too.
    BYTES_LESS_GREEN(1),
    /// As [#SHORTS], less the green plane, which is stored so too.
    SHORTS_LESS_GREEN(2);

    private final int sampleBytes;

    PlaneMode(int sampleBytes) {
        this.sampleBytes = sampleBytes;
    }

    int sampleBytes() {
        return sampleBytes;
    }

    boolean lessGreen() {
        return this == BYTES_LESS_GREEN || this == SHORTS_LESS_GREEN;
    }

    PlaneMode minusGreen() {
        return switch (this) {
            case BYTES -> BYTES_LESS_GREEN;
            case SHORTS -> SHORTS_LESS_GREEN;
            case CONSTANT, BYTES_LESS_GREEN, SHORTS_LESS_GREEN -> this;
        };
    }

    static PlaneMode read(int code) {
        if (code < 0 || code >= values().length) {
            throw new DamagedContentException("a plane is stored in an unknown way");
        }
        return values()[code];
    }
}
