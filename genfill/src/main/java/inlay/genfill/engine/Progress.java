package inlay.genfill.engine;

import inlay.genfill.request.Cancellation;
import inlay.genfill.request.Picture;

/// Where an engine tells how far it is and asks whether to go on. Called from any of the engine's threads.
public interface Progress extends Cancellation {

    /// Nobody watches and nobody cancels.
    Progress SILENT = new Progress() {
        @Override
        public void report(double fraction, String phase) {}

        @Override
        public boolean wantsPreviews() {
            return false;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// How much is done.
    ///
    /// @param fraction 0 to 1, never falling
    /// @param phase what is being done, in words for the user
    void report(double fraction, String phase);

    /// A rough early view of the result: the whole context, perhaps smaller in scale.
    default void preview(Picture picture) {}

    /// Whether anybody looks at previews. If not, none needs to be made.
    default boolean wantsPreviews() {
        return true;
    }

    /// Whether the user has asked to stop.
    boolean cancelled();

    /// To be called by engines at least every 50 milliseconds.
    ///
    /// @throws GenerationCancelledException if the user has asked to stop
    @Override
    default void check() {
        if (cancelled()) {
            throw new GenerationCancelledException();
        }
    }
}
