package inlay.editor.tool;

import inlay.editor.raster.Region;
import java.util.Optional;

/// The frame of a crop while it is being set: begun anew, changed by its handles, moved; it may reach beyond the
/// canvas.
///
/// Shift keeps the proportions, Alt the centre. Confined to one thread.
public final class CropDrawing {
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
    private final double ratio;
    private Region frame;
    private Optional<Drag> drag = Optional.empty();

    /// @param canvas where the frame is at first
    /// @param ratio  width to height; 0 for any
    public CropDrawing(Region canvas, double ratio) {
        this(canvas, ratio, ratio > 0 ? largest(canvas, ratio) : canvas);
    }

    private CropDrawing(Region canvas, double ratio, Region frame) {
        this.canvas = canvas;
        this.ratio = ratio;
        this.frame = frame;
    }

    /// The same frame as far as another ratio permits.
    public CropDrawing withRatio(double value) {
        return new CropDrawing(canvas, value, value > 0 ? largest(frame, value) : frame);
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

    /// Takes hold of what is under the pointer. Inside a frame that is the whole canvas a new one begins.
    public void press(Pointer pointer, double reach) {
        drag = Optional.of(
                switch (gripAt(pointer, reach)) {
                    case Grip.OnHandle(FrameHandle handle) -> new Drag.Resize(handle, pointer, frame);
                    case Grip.Inside() when isChanged() -> new Drag.Move(pointer, frame);
                    case Grip.Inside(), Grip.Outside() -> drawing(pointer);
                });
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
            case Drag.Move(Pointer start, Region before) ->
                before.translate((int) Math.round(pointer.x() - start.x()), (int) Math.round(pointer.y() - start.y()));
            case Drag.Resize(FrameHandle handle, Pointer start, Region before) ->
                handle.resized(
                        before, pointer.x() - start.x(), pointer.y() - start.y(), kept(before, pointer), pointer.alt());
            case Drag.Draw(DragRectangle rectangle, Region before) -> {
                rectangle.drag(pointer);
                yield rectangle.region().isEmpty() ? before : rectangle.region();
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

    /// The largest frame of a ratio about the middle of an area.
    private static Region largest(Region area, double ratio) {
        double width = Math.min(area.width(), area.height() * ratio);
        int columns = Math.max(1, (int) Math.round(width));
        int rows = Math.max(1, (int) Math.round(width / ratio));
        return new Region(
                area.x() + (area.width() - columns) / 2, area.y() + (area.height() - rows) / 2, columns, rows);
    }
}
