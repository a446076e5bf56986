package inlay.editor.render;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Flattens layers into one picture at full size: for export, merging, copying merged, sampling, generating.
///
/// A pure function of its arguments: same layers, same pixels. Works on every core and returns when done.
/// The result has the working format: straight RGBA, 16 bits a channel, in the document's own colour profile. One
/// visible, opaque, unmasked, normal layer comes out to the last bit, colours below zero alpha included.
public final class Compositor {
    private Compositor() {}

    /// What the document looks like within an area of the canvas, which may also lie outside of the canvas.
    public static PixelBlock flatten(Document document, Region area) {
        return flatten(document.layers(), area);
    }

    /// What some sibling layers, bottom to top, look like by themselves over transparency.
    public static PixelBlock flatten(List<Layer> layers, Region area) {
        PixelBlock block = new PixelBlock(area.width(), area.height());
        forEachBand(layers, area, (band, x, y) -> BandCopy.toBlock(band, x, y, block, area));
        return block;
    }

    /// Like [#flatten], as a raster that stores no tile where nothing is seen: for merging layers.
    public static Raster merge(List<Layer> layers, Region area) {
        Raster.Editor editor = Raster.EMPTY.edit();
        if (!area.isEmpty()) {
            editor.write(area.x(), area.y(), flatten(layers, area));
        }
        return editor.commit();
    }

    /// Receives a finished band; called from many threads at once.
    @FunctionalInterface
    private interface BandConsumer {
        void accept(Band band, int x, int y);
    }

    private static void forEachBand(List<Layer> layers, Region area, BandConsumer consumer) {
        if (area.isEmpty()) {
            return;
        }
        List<RenderNode> nodes = RenderPlan.of(layers, LayerSources.FULL_SIZE);
        int left = area.x() >> Tile.SHIFT;
        int columns = (area.right() - 1 >> Tile.SHIFT) - left + 1;
        int top = area.y() >> Tile.SHIFT;
        int rows = (area.bottom() - 1 >> Tile.SHIFT) - top + 1;
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), columns * rows);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            BandRenderer renderer = new BandRenderer();
            for (int cell = next.getAndIncrement(); cell < columns * rows; cell = next.getAndIncrement()) {
                int x = left + cell % columns << Tile.SHIFT;
                int y = top + cell / columns << Tile.SHIFT;
                for (int band = 0; band < Tile.SIZE; band += Band.HEIGHT) {
                    if (y + band < area.bottom() && y + band + Band.HEIGHT > area.y()) {
                        consumer.accept(renderer.render(nodes, x, y + band), x, y + band);
                    }
                }
            }
        });
    }
}
