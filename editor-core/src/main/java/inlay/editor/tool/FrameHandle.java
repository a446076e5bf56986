package inlay.editor.tool;

import inlay.editor.raster.Region;
import inlay.editor.select.Point;
import java.util.Optional;

/// The eight places at which a frame can be gripped to change its size.
public enum FrameHandle {
    NORTH_WEST(-1, -1),
    NORTH_EAST(1, -1),
    SOUTH_EAST(1, 1),
    SOUTH_WEST(-1, 1),
    NORTH(0, -1),
    EAST(1, 0),
    SOUTH(0, 1),
    WEST(-1, 0);

    private final int sideX;
    private final int sideY;

    FrameHandle(int sideX, int sideY) {
        this.sideX = sideX;
        this.sideY = sideY;
    }

    /// Where the handle is on a frame.
    public Point of(Region frame) {
        return new Point(frame.x() + frame.width() * (1 + sideX) / 2.0, frame.y() + frame.height() * (1 + sideY) / 2.0);
    }

    /// The handle under a pointer; a corner goes before a side.
    ///
    /// @param reach canvas pixels within which a handle or a side is gripped
    public static Optional<FrameHandle> at(Region frame, Pointer pointer, double reach) {
        for (FrameHandle handle : values()) {
            Point place = handle.of(frame);
            boolean nearX = handle.sideX == 0
                    ? pointer.x() > frame.x() && pointer.x() < frame.right()
                    : Math.abs(pointer.x() - place.x()) <= reach;
            boolean nearY = handle.sideY == 0
                    ? pointer.y() > frame.y() && pointer.y() < frame.bottom()
                    : Math.abs(pointer.y() - place.y()) <= reach;
            if (nearX && nearY) {
                return Optional.of(handle);
            }
        }
        return Optional.empty();
    }

    /// A frame whose handle was dragged. It never gets thinner than a pixel, and turns over when dragged past its other
    /// side.
    ///
    /// @param dx      how far, in canvas pixels
    /// @param dy      how far, in canvas pixels
    /// @param ratio   width to height to keep; 0 for none
    /// @param centred whether the centre stays instead of the opposite side
    Region resized(Region frame, double dx, double dy, double ratio, boolean centred) {
        double grow = centred ? 2 : 1;
        double width = frame.width() + sideX * dx * grow;
        double height = frame.height() + sideY * dy * grow;
        double towardsX = sideX * Math.signum(width);
        double towardsY = sideY * Math.signum(height);
        width = Math.max(1, Math.abs(width));
        height = Math.max(1, Math.abs(height));
        if (ratio > 0) {
            boolean byHeight = sideX == 0 || sideY != 0 && height * ratio > width;
            width = byHeight ? height * ratio : width;
            height = width / ratio;
        }
        double x = start(frame.x(), frame.width(), width, centred ? 0 : sideX, towardsX);
        double y = start(frame.y(), frame.height(), height, centred ? 0 : sideY, towardsY);
        return Region.between(
                (int) Math.round(x),
                (int) Math.round(y),
                Math.max((int) Math.round(x) + 1, (int) Math.round(x + width)),
                Math.max((int) Math.round(y) + 1, (int) Math.round(y + height)));
    }

    /// Where a stretch of new length begins: about the middle, or away from the end that stays.
    private static double start(double before, double length, double newLength, int side, double towards) {
        if (side == 0) {
            return before + (length - newLength) / 2;
        }
        double fixed = side > 0 ? before : before + length;
        return towards >= 0 ? fixed : fixed - newLength;
    }
}
