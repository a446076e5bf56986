package inlay.app.tools;

import inlay.editor.raster.Region;
import java.util.Locale;

/// Proportions of a frame that can be asked for.
enum FrameRatio {
    FREE("Free", 0),
    ORIGINAL("Original", -1),
    SQUARE("1 : 1", 1),
    FIVE_BY_FOUR("5 : 4", 5 / 4.0),
    FOUR_BY_THREE("4 : 3", 4 / 3.0),
    THREE_BY_TWO("3 : 2", 3 / 2.0),
    SIXTEEN_BY_NINE("16 : 9", 16 / 9.0);

    /// How far a ratio of whole pixels may be off to be called by its name.
    private static final double ROUNDING = 0.005;

    private final String label;
    private final double value;

    FrameRatio(String label, double value) {
        this.label = label;
        this.value = value;
    }

    String label() {
        return label;
    }

    /// Whether this ratio can be turned round.
    boolean turns() {
        return this != FREE && this != SQUARE;
    }

    /// Width to height on a canvas; 0 for any.
    double value(Region canvas, boolean upright) {
        double along = this == ORIGINAL ? (double) canvas.width() / canvas.height() : value;
        return upright && along > 0 ? 1 / along : along;
    }

    /// The proportions of a frame in words: by name, such as `9 : 16`, or to one, such as `2.35 : 1`.
    static String of(Region frame) {
        double ratio = (double) frame.width() / frame.height();
        for (FrameRatio known : values()) {
            if (known.value > 0 && Math.abs(ratio / known.value - 1) < ROUNDING) {
                return known.label;
            }
            if (known.value > 0 && Math.abs(ratio * known.value - 1) < ROUNDING) {
                String[] sides = known.label.split(" : ");
                return sides[1] + " : " + sides[0];
            }
        }
        return ratio >= 1
                ? String.format(Locale.ROOT, "%.2f : 1", ratio)
                : String.format(Locale.ROOT, "1 : %.2f", 1 / ratio);
    }
}
