package inlay.editor.raster;

/// A half-open rectangle of pixels: columns `x .. x + width - 1`, rows `y .. y + height - 1`. Coordinates may be
/// negative.
///
/// @param width  0 or more; a region without width or height holds no pixel
/// @param height 0 or more
public record Region(int x, int y, int width, int height) {
    public static final Region EMPTY = new Region(0, 0, 0, 0);

    public Region {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("negative size " + width + " x " + height);
        }
    }

    /// The region from one corner (inside) to the other (outside); empty when they are out of order.
    public static Region between(int left, int top, int right, int bottom) {
        return right <= left || bottom <= top ? EMPTY : new Region(left, top, right - left, bottom - top);
    }

    public static Region ofSize(int width, int height) {
        return new Region(0, 0, width, height);
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public long area() {
        return (long) width * height;
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    public boolean contains(int pixelX, int pixelY) {
        return pixelX >= x && pixelX < right() && pixelY >= y && pixelY < bottom();
    }

    public boolean contains(Region other) {
        return other.isEmpty()
                || (other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom());
    }

    public boolean intersects(Region other) {
        return !intersect(other).isEmpty();
    }

    public Region intersect(Region other) {
        return between(
                Math.max(x, other.x),
                Math.max(y, other.y),
                Math.min(right(), other.right()),
                Math.min(bottom(), other.bottom()));
    }

    /// The smallest region that holds both; an empty one adds nothing.
    public Region union(Region other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    public Region translate(int dx, int dy) {
        return new Region(x + dx, y + dy, width, height);
    }

    /// This region with `margin` pixels more on every side; a negative margin shrinks it, at most to nothing.
    public Region grow(int margin) {
        return between(x - margin, y - margin, right() + margin, bottom() + margin);
    }
}
