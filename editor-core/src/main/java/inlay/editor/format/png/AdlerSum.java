package inlay.editor.format.png;

/// The Adler-32 checksum (RFC 1950) of pieces whose own checksums are known.
final class AdlerSum {
    private static final long BASE = 65521;

    private long low = 1;
    private long high;

    /// Appends a piece by its checksum and length.
    void append(long adler, long length) {
        long pieceLow = adler & 0xFFFF;
        long pieceHigh = adler >>> 16;
        long shift = length % BASE;
        high = (high + pieceHigh + shift * (low + BASE - 1)) % BASE;
        low = (low + pieceLow + BASE - 1) % BASE;
    }

    long value() {
        return high << 16 | low;
    }
}
