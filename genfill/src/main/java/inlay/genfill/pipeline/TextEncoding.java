package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.Optional;

/// What a text encoder makes of chunks of tokens.
///
/// @param tokens (chunks, 77, width), of the layer that the denoiser was trained with
/// @param pooled (chunks, width) in place of the whole text; empty where the encoder has none
public record TextEncoding(Tensor tokens, Optional<Tensor> pooled) {}
