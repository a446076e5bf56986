package inlay.editor.format.pixel;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// A picture without layers that can be read piece by piece from any thread: what the picture formats write.
public interface FlatPicture {
    int width();

    int height();

    /// A fresh copy of an area inside the picture.
    PixelBlock read(Region area);

    /// The part of a raster inside a region.
    static FlatPicture of(Raster raster, Region area) {
        return new FlatPicture() {
            @Override
            public int width() {
                return area.width();
            }

            @Override
            public int height() {
                return area.height();
            }

            @Override
            public PixelBlock read(Region part) {
                return raster.read(part.translate(area.x(), area.y()));
            }
        };
    }

    /// One strip of the picture.
    ///
    /// @param top its first row
    default Region strip(int top, int rows) {
        return new Region(0, top, width(), Math.min(rows, height() - top));
    }
}
