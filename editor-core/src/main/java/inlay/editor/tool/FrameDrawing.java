package inlay.editor.tool;

import inlay.editor.raster.Region;
import java.util.Optional;

/// The frame of a new canvas while it is being set: begun anew, changed by its handles, moved; it may reach beyond the
/// canvas.
///
/// Shift keeps the proportions, Alt the centre. Sides that come near those of the canvas lie on them, except with the
/// menu key. Confined to one thread.
public final class FrameDrawing {
    /// Which frames are permitted.
    public enum Extent {
        /// Any: less than the canvas, more of it, or both.
        ANY,
        /// Those that hold the whole canvas.
        WHOLE_CANVAS
    }

    /// What a press would take hold of.
    public sealed interface Grip {
        record OnHandle(FrameHandle handle) implements Grip {}

        record Inside() implements Grip {}

        record Outside() implements Grip {}
    }

    /// A drag under way.
    private sealed interface Drag {
        record Resize(FrameHandle handle, Pointer start, Region before) implements Drag {}

        record Move(Pointer start, Region before) implements Drag {}

        record Draw(DragRectangle rectangle, Region before) implements Drag {}
    }

    private final Region canvas;
    private final Extent extent;
    private final double ratio;
    private Region frame;
    private double reach;
    private Optional<Drag> drag = Optional.empty();

    /// @param canvas where the frame is at first
    /// @param ratio  width to height; 0 for any
    public FrameDrawing(Region canvas, Extent extent, double ratio) {
        this(canvas, extent, ratio, canvas);
    }

    /// @param start where the frame is at first, as far as the ratio permits; holds the canvas where it has to
    public FrameDrawing(Region canvas, Extent extent, double ratio, Region start) {
        this.canvas = canvas;
        this.extent = extent;
        this.ratio = ratio;
        this.frame = ratio > 0 ? fitted(start) : start;
    }

    /// The same frame as far as another ratio permits; around the whole canvas the smallest of that ratio.
    public FrameDrawing withRatio(double value) {
        boolean anew = extent == Extent.WHOLE_CANVAS && value > 0;
        return new FrameDrawing(canvas, extent, value, anew ? canvas : frame);
    }

    /// The frame with width and height exchanged about its middle, as far as it may be.
    public FrameDrawing turned() {
        Region turned = new Region(
                frame.x() + (frame.width() - frame.height()) / 2,
                frame.y() + (frame.height() - frame.width()) / 2,
                frame.height(),
                frame.width());
        return new FrameDrawing(canvas, extent, ratio > 0 ? 1 / ratio : 0, permitted(turned));
    }

    /// Moves the frame by whole pixels, as far as it may go.
    public void nudge(int dx, int dy) {
        frame = moved(frame, dx, dy);
    }

    public Region frame() {
        return frame;
    }

    /// Whether the frame is not simply the canvas.
    public boolean isChanged() {
        return !frame.equals(canvas);
    }

    /// @param reach canvas pixels within which a handle or a side is gripped
    public Grip gripAt(Pointer pointer, double reach) {
        Optional<FrameHandle> handle = FrameHandle.at(frame, pointer, reach);
        if (handle.isPresent()) {
            return new Grip.OnHandle(handle.get());
        }
        return frame.contains(pointer.column(), pointer.row()) ? new Grip.Inside() : new Grip.Outside();
    }

    /// Takes hold of what is under the pointer. Inside a frame that is the whole canvas, and outside, a new one begins
    /// where any is permitted.
    public void press(Pointer pointer, double within) {
        reach = within;
        drag = switch (gripAt(pointer, reach)) {
            case Grip.OnHandle(FrameHandle handle) -> Optional.of(new Drag.Resize(handle, pointer, frame));
            case Grip.Inside() when isChanged() -> Optional.of(new Drag.Move(pointer, frame));
            case Grip.Inside(), Grip.Outside() ->
                extent == Extent.ANY ? Optional.of(drawing(pointer)) : Optional.empty();
        };
    }

    private Drag drawing(Pointer pointer) {
        MarqueeSizing sizing = ratio > 0 ? new MarqueeSizing.Ratio(ratio, 1) : new MarqueeSizing.Free();
        return new Drag.Draw(new DragRectangle(sizing, pointer, DragRectangle.Spoken.NOTHING), frame);
    }

    public void drag(Pointer pointer) {
        if (drag.isEmpty()) {
            return;
        }
        frame = switch (drag.get()) {
            case Drag.Move(Pointer start, Region before) -> {
                Region moved = moved(
                        before, (int) Math.round(pointer.x() - start.x()), (int) Math.round(pointer.y() - start.y()));
                yield pointer.ctrl() ? moved : besideCanvas(moved);
            }
            case Drag.Resize(FrameHandle handle, Pointer start, Region before) -> {
                double kept = kept(before, pointer);
                Region resized =
                        handle.resized(before, pointer.x() - start.x(), pointer.y() - start.y(), kept, pointer.alt());
                boolean free = kept == 0 && !pointer.alt() && !pointer.ctrl();
                yield permitted(free ? onCanvasSides(resized, before) : resized);
            }
            case Drag.Draw(DragRectangle rectangle, Region before) -> {
                rectangle.drag(pointer);
                Region drawn = rectangle.region();
                boolean free = ratio == 0 && !pointer.shift() && !pointer.alt() && !pointer.ctrl();
                yield drawn.isEmpty() ? before : free ? onCanvasSides(drawn, Region.EMPTY) : drawn;
            }
        };
    }

    public void release(Pointer pointer) {
        drag(pointer);
        drag = Optional.empty();
    }

    private double kept(Region before, Pointer pointer) {
        if (ratio > 0) {
            return ratio;
        }
        return pointer.shift() ? (double) before.width() / before.height() : 0;
    }

    private Region permitted(Region wanted) {
        if (extent == Extent.ANY || wanted.contains(canvas)) {
            return wanted;
        }
        Region whole = wanted.union(canvas);
        return ratio > 0 ? fitted(whole) : whole;
    }

    private Region moved(Region from, int dx, int dy) {
        if (extent == Extent.ANY) {
            return from.translate(dx, dy);
        }
        return new Region(
                Math.clamp((long) from.x() + dx, canvas.right() - from.width(), canvas.x()),
                Math.clamp((long) from.y() + dy, canvas.bottom() - from.height(), canvas.y()),
                from.width(),
                from.height());
    }

    /// A moved frame, a side of which comes to lie on the canvas' own if it is near.
    private Region besideCanvas(Region now) {
        int dx = nearer(canvas.x() - now.x(), canvas.right() - now.right());
        int dy = nearer(canvas.y() - now.y(), canvas.bottom() - now.bottom());
        return now.translate(dx, dy);
    }

    /// The shorter way within reach; none if both are too far.
    private int nearer(int first, int second) {
        int shorter = Math.abs(first) <= Math.abs(second) ? first : second;
        return Math.abs(shorter) <= reach ? shorter : 0;
    }

    /// A frame whose sides that moved, and came near the canvas' own, lie on them.
    private Region onCanvasSides(Region now, Region before) {
        return Region.between(
                onSide(now.x(), before.x(), canvas.x()),
                onSide(now.y(), before.y(), canvas.y()),
                onSide(now.right(), before.right(), canvas.right()),
                onSide(now.bottom(), before.bottom(), canvas.bottom()));
    }

    private int onSide(int now, int before, int side) {
        return now != before && Math.abs(now - side) <= reach ? side : now;
    }

    /// The largest frame of the ratio inside an area, or the smallest around it, about its middle.
    private Region fitted(Region area) {
        boolean inside = extent == Extent.ANY;
        double across =
                inside ? Math.min(area.width(), area.height() * ratio) : Math.max(area.width(), area.height() * ratio);
        int columns = Math.max(1, (int) Math.round(across));
        int rows = Math.max(1, (int) Math.round(across / ratio));
        return new Region(
                area.x() + Math.floorDiv(area.width() - columns, 2),
                area.y() + Math.floorDiv(area.height() - rows, 2),
                columns,
                rows);
    }
}
