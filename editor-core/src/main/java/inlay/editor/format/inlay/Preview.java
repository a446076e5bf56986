package inlay.editor.format.inlay;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.format.Progress;
import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.format.pixel.BoxAverage;
import inlay.editor.format.pixel.FlatPicture;
import inlay.editor.format.pixel.PictureTraits;
import inlay.editor.format.png.PngWriter;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.render.Compositor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The flattened document, small: each pixel the mean of `scale` x `scale` of the document's, in 8-bit steps.
///
/// @param width  of the document, in preview pixels
/// @param height of the document, in preview pixels
record Preview(int scale, int width, int height, Raster pixels) {
    private static final int LONGEST_SIDE = 1024;
    private static final int LONGEST_THUMBNAIL_SIDE = 256;

    /// Document pixels along a side that are flattened at once.
    private static final int BLOCK_SIDE = 2048;

    /// Of a whole document.
    static Preview of(Document document) {
        int scale = scaleFor(document);
        int width = (document.width() + scale - 1) / scale;
        int height = (document.height() + scale - 1) / scale;
        return new Preview(scale, width, height, Raster.EMPTY).updated(document, document.canvas());
    }

    static int scaleFor(Document document) {
        return (Math.max(document.width(), document.height()) + LONGEST_SIDE - 1) / LONGEST_SIDE;
    }

    /// The preview after an area of the document changed.
    Preview updated(Document document, Region dirty) {
        if (dirty.isEmpty()) {
            return this;
        }
        Region wanted = Region.between(
                dirty.x() / scale,
                dirty.y() / scale,
                Math.min(width, (dirty.right() + scale - 1) / scale),
                Math.min(height, (dirty.bottom() + scale - 1) / scale));
        Raster.Editor editor = pixels.edit();
        int side = Math.max(1, BLOCK_SIDE / scale);
        for (int top = wanted.y(); top < wanted.bottom(); top += side) {
            for (int left = wanted.x(); left < wanted.right(); left += side) {
                Region block = new Region(left, top, side, side).intersect(wanted);
                editor.write(block.x(), block.y(), shrink(document, block));
            }
        }
        return new Preview(scale, width, height, editor.commit());
    }

    private PixelBlock shrink(Document document, Region part) {
        Region area = new Region(part.x() * scale, part.y() * scale, part.width() * scale, part.height() * scale)
                .intersect(document.canvas());
        return BoxAverage.shrink(Compositor.flatten(document, area), scale);
    }

    /// A PNG of at most 256 pixels a side, in the document's colours.
    byte[] thumbnail(ColorProfile profile) {
        int more = (Math.max(width, height) + LONGEST_THUMBNAIL_SIDE - 1) / LONGEST_THUMBNAIL_SIDE;
        PixelBlock small = BoxAverage.shrink(pixels.read(Region.ofSize(width, height)), more);
        FlatPicture picture = FlatPicture.of(Raster.of(0, 0, small), Region.ofSize(small.width(), small.height()));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PngWriter.write(
                    png,
                    picture,
                    PictureTraits.of(picture, Progress.SILENT),
                    8,
                    EmbeddedBlocks.of(profile),
                    Progress.SILENT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
