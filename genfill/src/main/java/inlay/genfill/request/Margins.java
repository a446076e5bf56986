package inlay.genfill.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /// Each side that gains pixels by itself: left, right, top, bottom. Expanding by one after another comes to the
    /// same canvas, and each needs no more of the picture than lies beside it.
    public List<Margins> sides() {
        return Stream.of(new int[] {left, 0, 0, 0}, new int[] {0, 0, right, 0}, new int[] {0, top, 0, 0}, new int[] {
                    0, 0, 0, bottom
                })
                .filter(side -> Arrays.stream(side).sum() > 0)
                .map(side -> new Margins(side[0], side[1], side[2], side[3]))
                .toList();
    }

    /// Both together.
    public Margins plus(Margins other) {
        return new Margins(left + other.left, top + other.top, right + other.right, bottom + other.bottom);
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
