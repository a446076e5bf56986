package inlay.editor.tool.brush;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the points that the pointer reports into evenly spaced dabs along a smooth curve.
///
/// The curve is a centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser 2011: no loops, no overshoot) through the
/// reported points; a stretch of it is known when the point after its end has come. Distances are measured along the
/// curve and carried from one stretch to the next, so that dabs do not bunch where events come fast, and the same path
/// gives the same dabs however finely it is reported.
final class StrokePath {
    /// Points nearer than this, in canvas pixels, say nothing about direction.
    private static final double NEAREST = 0.01;

    /// Rounding along the curve that must not cost the last dab.
    private static final double TINY = 1e-9;

    private final Brush brush;
    private final List<StrokePoint> last = new ArrayList<>();
    private Optional<StrokePoint> pulled = Optional.empty();
    private double untilNext;

    StrokePath(Brush brush) {
        this.brush = brush;
    }

    /// The pointer came to a point.
    ///
    /// @return the dabs that are certain now; the first point gives one at once
    List<Dab> to(StrokePoint reported) {
        StrokePoint point = pulledTowards(reported);
        if (last.isEmpty()) {
            last.add(point);
            untilNext = brush.step(point);
            return List.of(brush.dab(point));
        }
        if (last.getLast().distance(point) < NEAREST) {
            return List.of();
        }
        List<Dab> dabs = new ArrayList<>();
        if (last.size() > 1) {
            StrokePoint start = last.get(last.size() - 2);
            StrokePoint before = last.size() > 2 ? last.getFirst() : start;
            follow(before, start, last.getLast(), point, dabs);
        }
        last.add(point);
        if (last.size() > 3) {
            last.removeFirst();
        }
        return dabs;
    }

    /// Goes straight to a point, as if the pointer had stopped there; a curve may go on from it.
    List<Dab> straightTo(StrokePoint point) {
        List<Dab> dabs = new ArrayList<>();
        walk(last.getLast(), point, dabs);
        last.clear();
        last.add(point);
        pulled = Optional.of(point);
        return dabs;
    }

    /// The pointer was let go at a point.
    ///
    /// @return the rest of the stroke
    List<Dab> end(StrokePoint reported) {
        List<Dab> dabs = new ArrayList<>(to(reported));
        if (brush.smoothing() > 0 && last.getLast().distance(reported) >= NEAREST) {
            pulled = Optional.empty();
            dabs.addAll(withoutSmoothing(reported));
        }
        if (last.size() > 1) {
            StrokePoint start = last.get(last.size() - 2);
            StrokePoint before = last.size() > 2 ? last.getFirst() : start;
            follow(before, start, last.getLast(), last.getLast(), dabs);
        }
        return dabs;
    }

    private List<Dab> withoutSmoothing(StrokePoint reported) {
        pulled = Optional.of(reported);
        return to(reported);
    }

    /// A point on a string behind the pointer: each event brings it nearer by a share.
    private StrokePoint pulledTowards(StrokePoint reported) {
        StrokePoint point = pulled.map(from -> from.towards(reported, 1 - 0.95 * brush.smoothing()))
                .orElse(reported);
        pulled = Optional.of(point);
        return point;
    }

    /// Walks the curve from `start` to `end`, leaving a dab wherever the next one is due.
    private void follow(StrokePoint before, StrokePoint start, StrokePoint end, StrokePoint after, List<Dab> dabs) {
        CurveStretch curve = CurveStretch.between(before, start, end, after);
        int pieces = Math.clamp((int) Math.ceil(start.distance(end)), 1, 256);
        StrokePoint from = start;
        for (int piece = 1; piece <= pieces; piece++) {
            StrokePoint to = piece == pieces ? end : curve.at((double) piece / pieces);
            walk(from, to, dabs);
            from = to;
        }
    }

    private void walk(StrokePoint from, StrokePoint to, List<Dab> dabs) {
        double length = from.distance(to);
        double travelled = 0;
        while (length - travelled >= untilNext - TINY) {
            travelled += untilNext;
            StrokePoint place = from.towards(to, travelled / length);
            dabs.add(brush.dab(place));
            untilNext = brush.step(place);
        }
        untilNext -= length - travelled;
    }
}
