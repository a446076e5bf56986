package inlay.app.generate;

import inlay.editor.raster.PixelBlock;
import inlay.genfill.request.Picture;
import java.util.Optional;

/// Where a job stands.
public sealed interface JobState {
    /// Waits for its turn.
    record Queued() implements JobState {}

    /// Is being made.
    ///
    /// @param variation which one, counted from 0
    /// @param count     of how many
    /// @param fraction  how much of the whole job is done, 0 to 1
    /// @param phase     what is being done, in words
    /// @param preview   an early view of the area that changes, perhaps smaller in scale
    record Running(int variation, int count, double fraction, String phase, Optional<Picture> preview)
            implements JobState {
        /// The early view in the editor's pixels.
        public Optional<PixelBlock> previewPixels() {
            return preview.map(picture -> new PixelBlock(picture.width(), picture.height(), picture.samples()));
        }
    }

    /// All results, or those that were kept early, are there.
    record Done(Landing.Results results) implements JobState {}

    /// Could not be done.
    ///
    /// @param sentence what went wrong and what the user can do
    record Failed(String sentence) implements JobState {}

    /// Was stopped by the user.
    record Cancelled() implements JobState {}

    default boolean isOver() {
        return switch (this) {
            case Queued queued -> false;
            case Running running -> false;
            case Done done -> true;
            case Failed failed -> true;
            case Cancelled cancelled -> true;
        };
    }
}
