package inlay.genfill.request;

import java.util.Arrays;

/// How much of each pixel a selection or mask covers: one plane of unsigned 16-bit values in rows from the top, 0
/// for nothing and 65535 for all.
///
/// The values are not copied: whoever builds a coverage hands the array over and leaves it alone.
///
/// @param values `width * height` values
public record Coverage(int width, int height, short[] values) {

    /// A wholly covered pixel.
    public static final int FULL = 0xFFFF;

    public Coverage {
        if (width < 1 || height < 1 || values.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "A mask of " + width + " x " + height + " pixels cannot have " + values.length + " values.");
        }
    }

    /// A coverage of nothing.
    public static Coverage none(int width, int height) {
        return new Coverage(width, height, new short[Math.multiplyExact(width, height)]);
    }

    /// A coverage of exactly the pixels inside `region`, as far as it overlaps.
    public static Coverage of(int width, int height, Region region) {
        Coverage result = none(width, height);
        Region inside = region.intersect(new Region(0, 0, width, height));
        for (int y = inside.y(); y < inside.bottom(); y++) {
            Arrays.fill(result.values, y * width + inside.x(), y * width + inside.right(), (short) FULL);
        }
        return result;
    }

    /// One value, 0 to 65535.
    public int value(int x, int y) {
        return values[y * width + x] & FULL;
    }

    /// Writes one value while a coverage is being built.
    public void set(int x, int y, int value) {
        values[y * width + x] = (short) value;
    }

    public Size size() {
        return new Size(width, height);
    }

    /// The smallest region that holds every pixel covered at all; empty when none is.
    public Region bounds() {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (values[y * width + x] != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        return left < right ? Region.between(left, top, right, bottom) : new Region(0, 0, 0, 0);
    }

    /// A copy of the values inside `region`, which must lie inside.
    public Coverage crop(Region region) {
        Picture.requireInside(region, width, height);
        Coverage result = none(region.width(), region.height());
        Picture.copyPlane(values, 0, width, region, result.values, 0);
        return result;
    }

    /// The identity of this mask: SHA-256 over width, height and values, big-endian, as 64 hexadecimal digits.
    public String sha256() {
        return PixelIdentity.sha256(width, height, values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage coverage
                && width == coverage.width
                && height == coverage.height
                && Arrays.equals(values, coverage.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Coverage[" + width + " x " + height + "]";
    }
}
