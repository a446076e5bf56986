package inlay.genfill.pipeline;

import inlay.genfill.text.TokenChunk;
import java.util.List;

/// A text encoder.
@FunctionalInterface
public interface TextEncoder {

    /// Encodes chunks, each by itself.
    ///
    /// @param chunks at least one
    TextEncoding encode(List<TokenChunk> chunks);
}
