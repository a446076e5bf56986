package inlay.genfill.pipeline;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.TokenChunk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A text encoder behind a session.
///
/// @param hidden the output that the denoiser attends to
/// @param pooled the output that stands for the whole text; empty for none
/// @param cancelled asked while the network computes
public record SessionTextEncoder(
        InferenceSession session, String hidden, Optional<String> pooled, BooleanSupplier cancelled)
        implements TextEncoder {

    @Override
    public TextEncoding encode(List<TokenChunk> chunks) {
        float[] numbers = new float[chunks.size() * TokenChunk.LENGTH];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = chunks.get(i / TokenChunk.LENGTH).numbers().get(i % TokenChunk.LENGTH);
        }
        Map<String, Tensor> outputs = session.run(
                Map.of(session.inputs().getFirst().name(), Tensor.of(numbers, chunks.size(), TokenChunk.LENGTH)),
                cancelled);
        return new TextEncoding(outputs.get(hidden), pooled.map(outputs::get));
    }
}
