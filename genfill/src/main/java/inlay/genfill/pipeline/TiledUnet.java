package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.List;

/// A network asked about overlapping windows instead of the whole, at every step: pictures of any size in the memory
/// of a small one. Source: O. Bar-Tal et al., "MultiDiffusion: Fusing Diffusion Paths for Controlled Image
/// Generation", 2023.
///
/// @param side of a window in latents
/// @param overlap of neighbours in latents
public record TiledUnet(Unet unet, int side, int overlap) implements Unet {

    @Override
    public Tensor predict(Tensor sample, double timestep, Conditioning conditioning) {
        int height = sample.extent(2);
        int width = sample.extent(3);
        if (height <= side && width <= side) {
            return unet.predict(sample, timestep, conditioning);
        }
        List<Tiles.Window> windows = new Tiles(side, overlap).over(height, width);
        List<Tensor> results = windows.stream()
                .map(window -> unet.predict(window.cut(sample), timestep, conditioning))
                .toList();
        return Tiles.blend(windows, results, overlap, height, width);
    }
}
