package inlay.editor.format.pixel;

import inlay.editor.format.Progress;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.util.concurrent.Callable;

/// Collects a picture from the top down, strip by strip, converting strips on every core.
///
/// A strip is [Tile#SIZE] rows high; the last one may be lower. Confined to the thread that reads the file, the
/// conversions apart.
public final class RasterAssembly implements AutoCloseable {
    private final Raster.Editor editor = Raster.EMPTY.edit();
    private final OrderedWork<TileStrip> work;
    private final int strips;
    private int submitted;

    /// @param height of the picture, for the progress
    public RasterAssembly(int height, Progress progress) {
        this.strips = (height + Tile.SIZE - 1) >> Tile.SHIFT;
        this.work = new OrderedWork<>(progress, strip -> {
            for (int column = 0; column < strip.tiles().length; column++) {
                editor.put(column, strip.row(), strip.tiles()[column]);
            }
            progress.report((strip.row() + 1.0) / strips);
        });
    }

    /// The next strip down; the conversion runs on another thread.
    public void add(Callable<PixelBlock> strip) {
        int row = submitted++;
        work.submit(() -> TileStrip.cut(row, strip.call()));
    }

    /// The whole picture, its top left pixel at (0, 0).
    public Raster finish() {
        work.finish();
        return editor.commit();
    }

    @Override
    public void close() {
        work.close();
    }
}
