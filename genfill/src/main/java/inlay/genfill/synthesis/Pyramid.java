package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same picture at full size, half, a quarter and so on; a level is named by its exponent, 0 for the finest.
/// Levels are made when asked for.
final class Pyramid {

    /// Levels narrower than this show nothing any more.
    private static final int NARROWEST = 40;

    private static final int FEWEST_SOURCES = 400;

    private final Progress progress;
    private final List<Level> levels = new ArrayList<>();
    private final Map<Integer, Expectation> expectations = new HashMap<>();

    Pyramid(Level finest, Progress progress) {
        this.progress = progress;
        levels.add(finest);
    }

    Level level(int exponent) {
        while (levels.size() <= exponent) {
            levels.add(levels.getLast().half(progress));
        }
        return levels.get(exponent);
    }

    /// What to expect in the hole at a level, softened over a twelfth of the hole's size.
    Expectation expectation(int exponent) {
        return expectations.computeIfAbsent(exponent, key -> {
            Level level = level(exponent);
            int radius = Math.max(1, (int) Math.sqrt(level.holeArea()) / 12);
            return new Expectation(level, radius, progress);
        });
    }

    /// The first level with at most so many pixels, and so many of them to fill, that still shows something.
    int firstWithin(int area, int holeArea) {
        int exponent = 0;
        while (level(exponent).hole().length > area || level(exponent).holeArea() > holeArea) {
            if (!usefulBelow(exponent)) {
                break;
            }
            exponent++;
        }
        return exponent;
    }

    /// The first level from `start` on where no pixel of the hole is deeper than `depth` pixels.
    int firstShallow(int start, int depth) {
        int exponent = start;
        while (level(exponent).deepest() > depth && usefulBelow(exponent)) {
            exponent++;
        }
        return exponent;
    }

    private boolean usefulBelow(int exponent) {
        Level level = level(exponent);
        return Math.min(level.width(), level.height()) >= NARROWEST
                && level(exponent + 1).sourceArea() >= FEWEST_SOURCES;
    }
}
