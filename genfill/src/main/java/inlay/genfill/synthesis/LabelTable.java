package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Offsets that may be added to while labels stay what they are.
final class LabelTable {

    private Offsets offsets;

    LabelTable(Offsets offsets) {
        this.offsets = offsets;
    }

    Offsets offsets() {
        return offsets;
    }

    /// Goes back to offsets as they were.
    void resume(Offsets earlier) {
        offsets = earlier;
    }

    /// Sharpens the labels in use; see [Alignment].
    void align(Level level, int exponent, int[] label, Progress progress) {
        offsets = new Alignment(level, offsets.scaled(exponent), label, progress).improve(offsets, exponent);
    }

    /// Turns offsets measured at a level 2^`exponent` times smaller into labels. An offset that a label already
    /// stands for at that level takes that label, with all its precision; others become new labels.
    ///
    /// @param packed for each pixel, see [PatchOptimisation#pack(int, int)]
    /// @param label what pixels without an offset keep
    int[] labels(long[] packed, int exponent, int[] label, Level level, Progress progress) {
        Map<Long, Integer> known = new HashMap<>();
        Offsets scaled = offsets.scaled(exponent);
        for (int k = scaled.count() - 1; k >= 0; k--) {
            known.put(PatchOptimisation.pack(scaled.dx()[k], scaled.dy()[k]), k);
        }
        int[] result = label.clone();
        progress.forEachRow(level.width(), level.height(), y -> {
            for (int i = y * level.width(); i < (y + 1) * level.width(); i++) {
                // What the label copies already may look the same: keep it rather than a rounded twin.
                if (level.hole()[i] && packed[i] != PatchOptimisation.NOWHERE && !same(scaled, label[i], packed[i])) {
                    result[i] = known.computeIfAbsent(packed[i], key -> add(key, exponent));
                }
            }
        });
        return result;
    }

    /// A new label for an offset measured at a level 2^`exponent` times smaller.
    int label(int dx, int dy, int exponent) {
        return add(PatchOptimisation.pack(dx, dy), exponent);
    }

    private static boolean same(Offsets scaled, int label, long packed) {
        return label != SeamCost.IDENTITY && PatchOptimisation.pack(scaled.dx()[label], scaled.dy()[label]) == packed;
    }

    private int add(long packed, int exponent) {
        int count = offsets.count();
        int[] dx = Arrays.copyOf(offsets.dx(), count + 1);
        int[] dy = Arrays.copyOf(offsets.dy(), count + 1);
        dx[count] = (int) (packed >> 32) << exponent;
        dy[count] = (int) packed << exponent;
        offsets = new Offsets(dx, dy);
        return count;
    }
}
