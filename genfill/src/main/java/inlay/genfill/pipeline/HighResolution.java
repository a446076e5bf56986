package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// Two passes: a picture of the size that the network was trained on, enlarged, and remade in part. It keeps large
/// pictures from showing everything twice.
///
/// @param enlarge from small latents to large ones, through pixels or directly
public record HighResolution(TextToImage first, UnaryOperator<Tensor> enlarge, ImageToImage second) {

    /// Makes latents.
    ///
    /// @param small (batch, channels, height, width) of the first pass
    public Tensor latents(int... small) {
        return second.latents(enlarge.apply(first.latents(small)));
    }
}
