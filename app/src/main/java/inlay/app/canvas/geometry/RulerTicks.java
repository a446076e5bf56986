package inlay.app.canvas.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The marks of a ruler along one axis: labelled ones at round numbers far enough apart to be read, with finer ones in
/// between.
public final class RulerTicks {
    /// A mark.
    ///
    /// @param position device pixels from the start of the view
    /// @param rank     how prominent: 0 labelled, 1 half way, 2 the finest
    /// @param label    the distance from the canvas' edge in the ruler's unit, on a mark of rank 0
    public record Tick(int position, int rank, Optional<String> label) {}

    private RulerTicks() {}

    /// @param origin   device pixels from the start of the view to the canvas' edge; may be negative
    /// @param unit     device pixels that one unit of the ruler takes
    /// @param division how that unit is divided
    /// @param length   device pixels of the view along the axis
    /// @param spacing  least distance of labelled marks in device pixels
    /// @param finest   least distance of any marks in device pixels
    public static List<Tick> along(
            int origin, double unit, RulerDivision division, int length, int spacing, int finest) {
        double step = division.step(spacing / unit);
        int parts = parts(division.parts(step), step * unit, finest);
        double part = step / parts;
        long first = (long) Math.ceil(-origin / unit / part);
        List<Tick> ticks = new ArrayList<>();
        for (long index = first; ; index++) {
            int position = origin + (int) Math.round(index * part * unit);
            if (position >= length) {
                return ticks;
            }
            boolean labelled = Math.floorMod(index, parts) == 0;
            boolean half = parts % 2 == 0 && Math.floorMod(index, parts) == parts / 2;
            int rank = labelled ? 0 : half ? 1 : 2;
            ticks.add(new Tick(position, rank, labelled ? Optional.of(label(index * part)) : Optional.empty()));
        }
    }

    /// The finest division whose marks are still apart.
    private static int parts(int[] possible, double step, int finest) {
        for (int parts : possible) {
            if (step / parts >= finest) {
                return parts;
            }
        }
        return 1;
    }

    /// Distance from the canvas' edge with as many digits as it has.
    private static String label(double units) {
        return BigDecimal.valueOf(Math.abs(units))
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
