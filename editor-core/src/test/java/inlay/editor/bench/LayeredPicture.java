package inlay.editor.bench;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The picture that the compositor's benchmarks share: full layers of noise with a soft radial alpha, normal,
/// multiply, screen and overlay in turn.
final class LayeredPicture {
    private static final List<BlendMode> MODES =
            List.of(BlendMode.NORMAL, BlendMode.MULTIPLY, BlendMode.SCREEN, BlendMode.OVERLAY);

    private LayeredPicture() {}

    static Document of(int width, int height, int layers) {
        List<Layer> stack = IntStream.range(0, layers)
                .parallel()
                .mapToObj(index -> {
                    PixelLayer layer = PixelLayer.of("layer " + index, noise(width, height, index));
                    BlendMode mode = MODES.get(index % MODES.size());
                    return (Layer) layer.withProps(layer.props().withBlendMode(mode));
                })
                .toList();
        return Document.ofSize(width, height).withLayers(stack);
    }

    private static Raster noise(int width, int height, int seed) {
        Raster.Editor editor = Raster.EMPTY.edit();
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = 0; row < Math.ceilDiv(height, Tile.SIZE); row++) {
            for (int column = 0; column < Math.ceilDiv(width, Tile.SIZE); column++) {
                short[] planes = new short[Tile.PLANES * Tile.AREA];
                for (int at = 0; at < 3 * Tile.AREA; at++) {
                    planes[at] = (short) random.nextInt();
                }
                for (int at = 0; at < Tile.AREA; at++) {
                    double x = (column * Tile.SIZE + at % Tile.SIZE) / (double) width - 0.5;
                    double y = (row * Tile.SIZE + at / Tile.SIZE) / (double) height - 0.5;
                    planes[3 * Tile.AREA + at] = (short) (65535 * Math.max(0, 1 - Math.hypot(x, y)));
                }
                editor.put(column, row, Tile.of(planes));
            }
        }
        return editor.commit();
    }
}
