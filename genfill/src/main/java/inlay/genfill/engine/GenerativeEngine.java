package inlay.genfill.engine;

import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Size;

/// Makes pictures from requests. The built-in content-aware engine is one; every model pipeline is another.
///
/// Engines hold no state that changes a picture: the same request on the same pixels gives the same samples,
/// however many threads take part. They may be called from several threads at once.
public interface GenerativeEngine {

    EngineDescription describe();

    /// A word or two on how a context of this size would be made, for the box that shows it: `native` at the picture's
    /// own resolution, else such as `downscaled to 1024` or `tiled`.
    default String manner(Size context) {
        return "native";
    }

    /// Makes one variation.
    ///
    /// @param source the pixels inside the recipe's context; transparent where there is no picture
    /// @param selection what is selected inside the context, before growing and fading
    /// @throws GenerationCancelledException if `progress` says so
    /// @throws GenerationException if it cannot be done, with a reason for the user
    Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress);
}
