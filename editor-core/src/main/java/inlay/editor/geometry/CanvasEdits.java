package inlay.editor.geometry;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayList;
import java.util.List;

/// Edits of the whole canvas; everything on it follows, locked or not.
public final class CanvasEdits {
    /// The most pixels a canvas may have.
    public static final long MOST_PIXELS = 1L << 30;

    private CanvasEdits() {}

    /// Makes an area the canvas. Layers keep what lies beyond, to be moved in later.
    ///
    /// @param area in pixels of the present canvas, may reach beyond it
    public static Edit cropKeeping(Region area) {
        return Edit.named("Crop", document -> framed(document, area));
    }

    /// Makes an area the canvas and deletes what lies beyond it for good.
    public static Edit cropDeleting(Region area) {
        return Edit.named("Crop", document -> framed(new Cropping(area).map(document), area));
    }

    /// Gives the canvas another size around the picture; new canvas is transparent.
    public static Edit canvasSize(int width, int height, Anchor anchor) {
        return Edit.named("Canvas Size", document -> framed(document, frame(document, width, height, anchor)));
    }

    /// As [#canvasSize(int, int, Anchor)]; new canvas gets a colour, on the lowest layer if that has pixels of its own,
    /// else on a new layer below.
    public static Edit canvasSize(int width, int height, Anchor anchor, Rgba16 extension) {
        return Edit.named("Canvas Size", document -> {
            Document framed = framed(document, frame(document, width, height, anchor));
            int dx = anchor.dx(width - document.width());
            int dy = anchor.dy(height - document.height());
            return extended(framed, document.canvas().translate(dx, dy), extension);
        });
    }

    /// Scales the whole picture.
    public static Edit imageSize(int width, int height, Resampling resampling) {
        return Edit.named("Image Size", document -> {
            requireSize(width, height);
            boolean same = width == document.width() && height == document.height();
            return same
                    ? document
                    : Scaling.between(document.canvas(), width, height, resampling)
                            .map(document)
                            .withSize(width, height);
        });
    }

    /// Turns or flips the whole picture.
    public static Edit orient(Orientation orientation) {
        return Edit.named(orientation.label() + " Canvas", document -> {
            Document turned = new Turning(orientation, document.width(), document.height()).map(document);
            return orientation.swapsSides() ? turned.withSize(document.height(), document.width()) : turned;
        });
    }

    private static Region frame(Document document, int width, int height, Anchor anchor) {
        requireSize(width, height);
        return new Region(-anchor.dx(width - document.width()), -anchor.dy(height - document.height()), width, height);
    }

    private static Document framed(Document document, Region area) {
        requireSize(area.width(), area.height());
        return area.equals(document.canvas())
                ? document
                : new Translation(-area.x(), -area.y()).map(document).withSize(area.width(), area.height());
    }

    private static Document extended(Document document, Region picture, Rgba16 color) {
        Raster frame = around(document.canvas(), picture, color);
        List<Layer> layers = new ArrayList<>(document.layers());
        if (!layers.isEmpty() && layers.getFirst() instanceof PixelLayer lowest) {
            layers.set(0, lowest.withPixels(around(lowest.pixels(), document.canvas(), picture, color)));
        } else {
            layers.addFirst(PixelLayer.of("Canvas Extension", frame));
        }
        return frame.isEmpty() ? document : document.withLayers(layers);
    }

    private static Raster around(Region canvas, Region picture, Rgba16 color) {
        return around(Raster.EMPTY, canvas, picture, color);
    }

    /// The raster with a colour on all of the canvas that the picture does not take up.
    private static Raster around(Raster ground, Region canvas, Region picture, Rgba16 color) {
        Region within = picture.intersect(canvas);
        Raster.Editor editor = ground.edit();
        editor.fill(Region.between(canvas.x(), canvas.y(), canvas.right(), within.y()), color);
        editor.fill(Region.between(canvas.x(), within.bottom(), canvas.right(), canvas.bottom()), color);
        editor.fill(Region.between(canvas.x(), within.y(), within.x(), within.bottom()), color);
        editor.fill(Region.between(within.right(), within.y(), canvas.right(), within.bottom()), color);
        return editor.commit();
    }

    private static void requireSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw new EditException("A canvas is at least 1 pixel wide and high. Choose a larger size.");
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new EditException("A canvas of " + width + " x " + height
                    + " pixels is larger than one gigapixel. Choose a smaller size.");
        }
    }
}
