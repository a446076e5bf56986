package inlay.app.canvas.bench;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// A document of 24 megapixels with full layers of noise. A layer repeats 64 tiles, which costs the compositor as
/// much as tiles that all differ, and memory little.
final class LargeDocument {
    private static final int DISTINCT = 64;
    private static final List<BlendMode> MODES =
            List.of(BlendMode.NORMAL, BlendMode.MULTIPLY, BlendMode.SCREEN, BlendMode.OVERLAY);

    private LargeDocument() {}

    /// @param layers full layers, the lowest opaque, the topmost an empty one to paint on
    static Document of(int width, int height, int layers) {
        Document document = Document.ofSize(width, height);
        SplittableRandom random = new SplittableRandom(24);
        List<Layer> all = new ArrayList<>();
        for (int index = 0; index < layers - 1; index++) {
            int alpha = index == 0 ? 65535 : 20000;
            PixelLayer layer = PixelLayer.of("Layer " + index, noise(document.canvas(), alpha, random));
            all.add(layer.withProps(layer.props().withBlendMode(MODES.get(index % MODES.size()))));
        }
        all.add(PixelLayer.of("Paint", Raster.EMPTY));
        return document.withLayers(all);
    }

    private static Raster noise(Region canvas, int alpha, SplittableRandom random) {
        List<Tile> tiles = new ArrayList<>();
        for (int index = 0; index < DISTINCT; index++) {
            short[] planes = new short[Tile.PLANES * Tile.AREA];
            for (int sample = 0; sample < 3 * Tile.AREA; sample++) {
                planes[sample] = (short) (random.nextInt(256) * 257);
            }
            Arrays.fill(planes, 3 * Tile.AREA, planes.length, (short) alpha);
            tiles.add(Tile.of(planes));
        }
        Raster.Editor editor = Raster.EMPTY.edit();
        for (int row = 0; row < Math.ceilDiv(canvas.height(), Tile.SIZE); row++) {
            for (int column = 0; column < Math.ceilDiv(canvas.width(), Tile.SIZE); column++) {
                editor.put(column, row, tiles.get(random.nextInt(DISTINCT)));
            }
        }
        return editor.commit();
    }
}
