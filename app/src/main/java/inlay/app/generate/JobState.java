package inlay.app.generate;

import inlay.editor.raster.Region;
import inlay.genfill.worker.RetryOffer;
import java.util.List;
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
    /// @param area      what is being made, in pixels of the canvas as it was when the job began; may lie beyond it
    /// @param preview   an early view of `area`
    record Running(
            int variation, int count, double fraction, String phase, Optional<Region> area, Optional<Preview> preview)
            implements JobState {
        /// Before there is anything to tell.
        static Running preparing() {
            return new Running(0, 1, 0, "Preparing", Optional.empty(), Optional.empty());
        }

        Running withPreview(Preview value) {
            return new Running(variation, count, fraction, phase, area, Optional.of(value));
        }
    }

    /// All results, or those that were kept early, are there.
    record Done(Landing.Results results) implements JobState {}

    /// Could not be done.
    ///
    /// @param sentence what went wrong and what the user can do
    /// @param offers   what could be tried instead, the likeliest first
    record Failed(String sentence, List<RetryOffer> offers) implements JobState {
        public Failed {
            offers = List.copyOf(offers);
        }

        /// Nothing but the user can help.
        public Failed(String sentence) {
            this(sentence, List.of());
        }
    }

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
