package inlay.app.canvas.picture;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Region;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/// The whole view as an opaque image in device pixels, of which only what changed is made anew: a changed part of the
/// picture, the strips that scrolling uncovers, everything after a zoom. For one thread.
public final class ViewImage {
    private static final ViewGeometry NOWHERE = new ViewGeometry(Region.EMPTY, 1, 0, 0, Region.ofSize(1, 1));

    private final PictureSource source;
    private final DirtyArea dirty = new DirtyArea();
    private ViewGeometry geometry = NOWHERE;
    private BufferedImage image = smallest();
    private ViewStyle style;
    private Optional<Tint> tint = Optional.empty();

    public ViewImage(PictureSource source, ViewStyle style) {
        this.source = source;
        this.style = style;
    }

    /// Shows the picture at another place or zoom, or in a view of another size.
    public void show(ViewGeometry wanted) {
        if (wanted.equals(geometry)) {
            return;
        }
        Region view = wanted.view();
        if (image.getWidth() != view.width() || image.getHeight() != view.height()) {
            image = new BufferedImage(
                    Math.max(1, view.width()), Math.max(1, view.height()), BufferedImage.TYPE_INT_RGB);
        }
        if (wanted.isScrolledFrom(geometry)) {
            scroll(wanted.originX() - geometry.originX(), wanted.originY() - geometry.originY());
        } else {
            dirty.setTo(view);
        }
        geometry = wanted;
    }

    /// Gives the memory back while the view is not on the screen; the next showing makes everything anew.
    public void release() {
        geometry = NOWHERE;
        image = smallest();
        dirty.take();
    }

    public void setStyle(ViewStyle value) {
        if (!value.equals(style)) {
            style = value;
            dirty.setTo(geometry.view());
        }
    }

    /// Shows another mask, or none, over the picture; what it changes has to be [marked][#touch].
    public void setTint(Optional<Tint> value) {
        tint = value;
    }

    /// Marks pixels of the canvas to be made anew wherever they show.
    public void touch(Region part) {
        dirty.add(geometry.onDevice(part).intersect(geometry.view()));
    }

    /// The image with every marked pixel made anew.
    ///
    /// @return in device pixels of the view; valid until the next call
    public BufferedImage updated() {
        if (!dirty.isEmpty()) {
            int[] pixels = pixels();
            PicturePainter painter = new PicturePainter(source, geometry, style, tint, pixels);
            dirty.take().forEach(painter::paint);
        }
        return image;
    }

    /// The image's pixels, `0x--RRGGBB`, rows of the view's width.
    public int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage smallest() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    }

    private void scroll(int dx, int dy) {
        Region view = geometry.view();
        Region kept = view.translate(dx, dy).intersect(view);
        if (kept.isEmpty()) {
            dirty.setTo(view);
            return;
        }
        move(kept, dx, dy);
        dirty.translate(dx, dy, view);
        dirty.add(Region.between(0, 0, view.width(), kept.y()));
        dirty.add(Region.between(0, kept.bottom(), view.width(), view.height()));
        dirty.add(Region.between(0, kept.y(), kept.x(), kept.bottom()));
        dirty.add(Region.between(kept.right(), kept.y(), view.width(), kept.bottom()));
    }

    /// Moves rows in the order in which none is overwritten before it was read.
    private void move(Region to, int dx, int dy) {
        int[] pixels = pixels();
        int width = image.getWidth();
        for (int line = 0; line < to.height(); line++) {
            int y = dy > 0 ? to.bottom() - 1 - line : to.y() + line;
            System.arraycopy(pixels, (y - dy) * width + to.x() - dx, pixels, y * width + to.x(), to.width());
        }
    }
}
