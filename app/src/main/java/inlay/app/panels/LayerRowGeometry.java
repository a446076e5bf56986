package inlay.app.panels;

import java.awt.Rectangle;

/// Where the parts of a row are; the renderer paints there and the mouse is looked up there.
///
/// @param bounds   the whole row
/// @param eye      visibility
/// @param triangle opens and closes a group; empty for other layers
/// @param picture  the content's thumbnail
/// @param link     the chain between content and mask; empty without a mask
/// @param mask     the mask's thumbnail; empty without a mask
/// @param text     name and second line
/// @param lock     where a locked layer shows its lock
record LayerRowGeometry(
        Rectangle bounds,
        Rectangle eye,
        Rectangle triangle,
        Rectangle picture,
        Rectangle link,
        Rectangle mask,
        Rectangle text,
        Rectangle lock) {

    static final int HEIGHT = 44;
    private static final int EDGE = 5;
    private static final int INDENT = 16;
    private static final int MASK_WIDTH = 30;
    private static final int PICTURE_WIDTH = 40;
    private static final int PICTURE_HEIGHT = 30;

    /// What is under a point of the row.
    enum Part {
        EYE,
        TRIANGLE,
        PICTURE,
        LINK,
        MASK,
        NAME
    }

    static LayerRowGeometry of(Rectangle bounds, LayerRow row) {
        int top = bounds.y + (HEIGHT - PICTURE_HEIGHT) / 2;
        int clipped = row.layer().props().clipped() ? INDENT : 0;
        int left = bounds.x + 40 + row.depth() * INDENT + clipped;
        Rectangle eye = new Rectangle(bounds.x, bounds.y, 34, HEIGHT);
        Rectangle triangle =
                row.isGroup() ? new Rectangle(left - 4, bounds.y, 18, HEIGHT) : new Rectangle(left, bounds.y, 0, 0);
        int x = left + triangle.width;
        Rectangle picture = new Rectangle(x, top, PICTURE_WIDTH, PICTURE_HEIGHT);
        x += PICTURE_WIDTH;
        boolean masked = row.layer().mask().isPresent();
        Rectangle link = masked ? new Rectangle(x, top, 14, PICTURE_HEIGHT) : new Rectangle(x, top, 0, 0);
        x += link.width;
        Rectangle mask = masked ? new Rectangle(x, top, MASK_WIDTH, PICTURE_HEIGHT) : new Rectangle(x, top, 0, 0);
        x += mask.width + 10;
        int right = bounds.x + bounds.width;
        Rectangle lock = new Rectangle(right - 26, bounds.y, 20, HEIGHT);
        int textEnd = row.layer().props().locks().any() ? lock.x : right - 8;
        Rectangle text = new Rectangle(x, bounds.y, Math.max(0, textEnd - x), HEIGHT);
        return new LayerRowGeometry(bounds, eye, triangle, picture, link, mask, text, lock);
    }

    /// Whether a point of the list is so close to the line between two rows that it means the line.
    static boolean isNearEdge(int y) {
        int within = y % HEIGHT;
        return within < EDGE || within >= HEIGHT - EDGE;
    }

    /// The row above the nearest line between rows; -1 above the first.
    static int rowAboveEdge(int y) {
        return (y + EDGE) / HEIGHT - 1;
    }

    Part part(int x, int y) {
        if (eye.contains(x, y)) {
            return Part.EYE;
        }
        if (triangle.contains(x, y)) {
            return Part.TRIANGLE;
        }
        if (picture.contains(x, y)) {
            return Part.PICTURE;
        }
        if (link.contains(x, y)) {
            return Part.LINK;
        }
        return mask.contains(x, y) ? Part.MASK : Part.NAME;
    }
}
