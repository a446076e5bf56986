package inlay.genfill.request;

/// How many pixels a canvas gains on each side; none is negative and at least one is positive.
public record Margins(int left, int top, int right, int bottom) {

    public Margins {
        if (left < 0 || top < 0 || right < 0 || bottom < 0) {
            throw new IllegalArgumentException("Expanding adds pixels; use crop to take pixels away.");
        }
        if (left + top + right + bottom == 0) {
            throw new IllegalArgumentException("Say on which side and by how many pixels to expand.");
        }
    }

    /// The canvas after expanding `original`.
    public Size expand(Size original) {
        return new Size(original.width() + left + right, original.height() + top + bottom);
    }

    /// Where the original picture lies on the expanded canvas of size `expanded`.
    public Region original(Size expanded) {
        return new Region(left, top, expanded.width() - left - right, expanded.height() - top - bottom);
    }

    /// The widest of the four strips in pixels.
    public int widest() {
        return Math.max(Math.max(left, right), Math.max(top, bottom));
    }
}
