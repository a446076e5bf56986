package inlay.genfill.request;

/// A rectangle of canvas pixels: left and top are inside, `right()` and `bottom()` are the first pixels outside.
public record Region(int x, int y, int width, int height) {

    public Region {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A region cannot measure " + width + " x " + height + " pixels.");
        }
    }

    /// The region between two corners; empty where they are the wrong way round.
    public static Region between(int left, int top, int right, int bottom) {
        return new Region(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    /// Whether no pixel lies inside.
    public boolean empty() {
        return width == 0 || height == 0;
    }

    public boolean contains(int px, int py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    public boolean contains(Region other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /// This region with `margin` pixels more on every side.
    public Region padded(int margin) {
        return new Region(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    public Region intersect(Region other) {
        return between(
                Math.max(x, other.x),
                Math.max(y, other.y),
                Math.min(right(), other.right()),
                Math.min(bottom(), other.bottom()));
    }

    /// The same rectangle seen from a coordinate system whose origin lies at (`originX`, `originY`).
    public Region relativeTo(int originX, int originY) {
        return new Region(x - originX, y - originY, width, height);
    }

    /// The length of the diagonal in pixels.
    public double diagonal() {
        return Math.hypot(width, height);
    }
}
