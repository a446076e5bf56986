package inlay.editor.tool;

import inlay.editor.raster.Region;

/// A rectangle pulled up by the pointer, on whole pixels: Shift makes it square, Alt pulls it from its centre, Space
/// moves it.
///
/// Shift and Alt count from when they are pressed during the drag. Held on the press already they said how to combine
/// selections, and count for the shape only after they were let go once.
final class DragRectangle {
    private final MarqueeSizing sizing;
    private double startX;
    private double startY;
    private double endX;
    private double endY;
    private boolean shiftFree;
    private boolean altFree;
    private boolean square;
    private boolean centred;

    /// @param spoken whether the modifiers held on the press have had their say already
    DragRectangle(MarqueeSizing sizing, Pointer press, Spoken spoken) {
        this.sizing = sizing;
        this.startX = press.x();
        this.startY = press.y();
        this.endX = press.x();
        this.endY = press.y();
        this.shiftFree = spoken == Spoken.NOTHING || !press.shift();
        this.altFree = spoken == Spoken.NOTHING || !press.alt();
    }

    /// What the modifiers on the press said.
    enum Spoken {
        NOTHING,
        HOW_TO_COMBINE
    }

    void drag(Pointer pointer) {
        shiftFree |= !pointer.shift();
        altFree |= !pointer.alt();
        square = shiftFree && pointer.shift();
        centred = altFree && pointer.alt();
        if (pointer.space()) {
            startX += pointer.x() - endX;
            startY += pointer.y() - endY;
        }
        endX = pointer.x();
        endY = pointer.y();
    }

    /// The rectangle as it is now; may be empty.
    Region region() {
        return switch (sizing) {
            case MarqueeSizing.Fixed(int width, int height) ->
                new Region((int) Math.round(endX), (int) Math.round(endY), width, height);
            case MarqueeSizing.Ratio(double width, double height) -> pulled(width / height);
            case MarqueeSizing.Free() -> pulled(square ? 1 : 0);
        };
    }

    /// @param ratio width to height; 0 for any
    private Region pulled(double ratio) {
        double width = Math.abs(endX - startX);
        double height = Math.abs(endY - startY);
        if (ratio > 0) {
            double wanted = Math.max(width, height * ratio);
            width = wanted;
            height = wanted / ratio;
        }
        double directionX = endX < startX ? -1 : 1;
        double directionY = endY < startY ? -1 : 1;
        double farX = startX + directionX * width;
        double farY = startY + directionY * height;
        double nearX = centred ? startX - directionX * width : startX;
        double nearY = centred ? startY - directionY * height : startY;
        int left = (int) Math.round(Math.min(nearX, farX));
        int top = (int) Math.round(Math.min(nearY, farY));
        int right = (int) Math.round(Math.max(nearX, farX));
        int bottom = (int) Math.round(Math.max(nearY, farY));
        return square && !centred
                ? squareFrom(left, top, right, bottom, directionX, directionY)
                : new Region(left, top, right - left, bottom - top);
    }

    /// Rounding may make the sides differ by a pixel; a square is one.
    private static Region squareFrom(int left, int top, int right, int bottom, double towardsX, double towardsY) {
        int side = Math.max(right - left, bottom - top);
        return new Region(towardsX < 0 ? right - side : left, towardsY < 0 ? bottom - side : top, side, side);
    }
}
