package inlay.app.canvas.geometry;

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
    /// @param label    canvas pixels, on a mark of rank 0
    public record Tick(int position, int rank, Optional<String> label) {}

    private RulerTicks() {}

    /// @param origin   device pixels from the start of the view to the canvas' edge; may be negative
    /// @param zoom     device pixels a canvas pixel
    /// @param length   device pixels of the view along the axis
    /// @param spacing  least distance of labelled marks in device pixels
    /// @param finest   least distance of any marks in device pixels
    public static List<Tick> along(int origin, double zoom, int length, int spacing, int finest) {
        long step = roundStep(spacing / zoom);
        int parts = parts(step, zoom, finest);
        double part = (double) step / parts;
        long first = (long) Math.ceil(-origin / zoom / part);
        List<Tick> ticks = new ArrayList<>();
        for (long index = first; ; index++) {
            int position = origin + (int) Math.round(index * part * zoom);
            if (position >= length) {
                return ticks;
            }
            boolean labelled = Math.floorMod(index, parts) == 0;
            boolean half = parts % 2 == 0 && Math.floorMod(index, parts) == parts / 2;
            int rank = labelled ? 0 : half ? 1 : 2;
            Optional<String> label =
                    labelled ? Optional.of(Long.toString(Math.abs(Math.round(index * part)))) : Optional.empty();
            ticks.add(new Tick(position, rank, label));
        }
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 ... that is at least `least`.
    static long roundStep(double least) {
        long power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (factor * power >= least) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    /// Into how many parts of whole pixels a step is divided so that they are still apart.
    private static int parts(long step, double zoom, int finest) {
        for (int parts : new int[] {10, 5, 4, 2}) {
            if (step % parts == 0 && step / parts * zoom >= finest) {
                return parts;
            }
        }
        return 1;
    }
}
