package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.function.Function;

/// An autoencoder that works on overlapping windows where the whole would not fit into memory.
///
/// @param side of a window in pixels, a multiple of the factor
/// @param overlap of neighbours in pixels, a multiple of the factor
public record TiledAutoencoder(Autoencoder autoencoder, int side, int overlap) implements Autoencoder {

    @Override
    public int factor() {
        return autoencoder.factor();
    }

    @Override
    public int channels() {
        return autoencoder.channels();
    }

    @Override
    public Posterior encode(Tensor picture) {
        int height = picture.extent(2) / factor();
        int width = picture.extent(3) / factor();
        List<Tiles.Window> windows = tiles().over(height, width);
        List<Posterior> posteriors = windows.stream()
                .map(window -> autoencoder.encode(window.times(factor()).cut(picture)))
                .toList();
        return new Posterior(
                blend(windows, posteriors, Posterior::center, height, width),
                blend(windows, posteriors, Posterior::deviation, height, width));
    }

    @Override
    public Tensor decode(Tensor latents) {
        List<Tiles.Window> windows = tiles().over(latents.extent(2), latents.extent(3));
        List<Tensor> pictures = windows.stream()
                .map(window -> autoencoder.decode(window.cut(latents)))
                .toList();
        List<Tiles.Window> places =
                windows.stream().map(window -> window.times(factor())).toList();
        return Tiles.blend(places, pictures, overlap, latents.extent(2) * factor(), latents.extent(3) * factor());
    }

    private Tiles tiles() {
        return new Tiles(side / factor(), overlap / factor());
    }

    private Tensor blend(
            List<Tiles.Window> windows,
            List<Posterior> posteriors,
            Function<Posterior, Tensor> part,
            int height,
            int width) {
        return Tiles.blend(windows, posteriors.stream().map(part).toList(), overlap / factor(), height, width);
    }
}
