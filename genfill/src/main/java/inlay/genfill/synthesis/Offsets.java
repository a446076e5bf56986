package inlay.genfill.synthesis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The labels of a hole: how far away, in pixels of the finest level, each label copies from.
///
/// @param dx rightwards distance of each label
/// @param dy downwards distance of each label
record Offsets(int[] dx, int[] dy) {

    int count() {
        return dx.length;
    }

    /// These offsets and those of `others` that are not among them.
    Offsets and(Offsets others) {
        Set<List<Integer>> all = new LinkedHashSet<>();
        for (int label = 0; label < count(); label++) {
            all.add(List.of(dx[label], dy[label]));
        }
        for (int label = 0; label < others.count(); label++) {
            all.add(List.of(others.dx[label], others.dy[label]));
        }
        return new Offsets(
                all.stream().mapToInt(List::getFirst).toArray(),
                all.stream().mapToInt(List::getLast).toArray());
    }

    /// The offsets in pixels of a level that is 2^`exponent` times smaller, rounded.
    Offsets scaled(int exponent) {
        int[] x = new int[count()];
        int[] y = new int[count()];
        int half = exponent == 0 ? 0 : 1 << (exponent - 1);
        for (int label = 0; label < count(); label++) {
            x[label] = (dx[label] + half) >> exponent;
            y[label] = (dy[label] + half) >> exponent;
        }
        return new Offsets(x, y);
    }
}
