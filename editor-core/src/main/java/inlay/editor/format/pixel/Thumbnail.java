package inlay.editor.format.pixel;

import inlay.editor.format.Progress;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// A picture made small.
public final class Thumbnail {
    private static final int STRIP_PIXELS = 1 << 22;

    private Thumbnail() {}

    /// The picture at the largest whole fraction of its size that is no longer than `longest` pixels.
    public static FlatPicture of(FlatPicture picture, int longest, Progress progress) {
        int scale = (Math.max(picture.width(), picture.height()) + longest - 1) / longest;
        int width = (picture.width() + scale - 1) / scale;
        int height = (picture.height() + scale - 1) / scale;
        Raster.Editor editor = Raster.EMPTY.edit();
        int rows = Math.max(1, STRIP_PIXELS / Math.max(1, picture.width() * scale)) * scale;
        for (int top = 0; top < picture.height(); top += rows) {
            progress.check();
            PixelBlock strip = BoxAverage.shrink(picture.read(picture.strip(top, rows)), scale);
            editor.write(0, top / scale, strip);
        }
        return FlatPicture.of(editor.commit(), Region.ofSize(width, height));
    }
}
