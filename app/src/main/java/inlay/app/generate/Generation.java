package inlay.app.generate;

import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Runs one assignment to its end on the calling thread.
public final class Generation {
    /// Hears how far an assignment is. Called from any of the engine's threads.
    public interface Watcher {
        void progressed(JobState.Running state);

        /// Whether to stop and throw everything away.
        boolean cancelled();
    }

    private Generation() {}

    /// @param choices where the assignment's engine is found
    /// @param enough asked after every variation: whether those made so far will do
    /// @throws inlay.genfill.engine.GenerationException if the engine cannot do it or was cancelled
    public static Landing.Results run(
            Assignment assignment, EngineChoices choices, Watcher watcher, BooleanSupplier enough) {
        GenerativeEngine engine = choices.engines().find(assignment.engine());
        List<Variation> made = new ArrayList<>();
        Mask mask = Mask.NONE;
        for (int index = 0; index < assignment.variations(); index++) {
            GenerativeRequest request = assignment.request().variation(index);
            inlay.genfill.engine.Variation result = engine.generate(
                    request,
                    assignment.source(),
                    assignment.selection(),
                    new Share(watcher, index, assignment.variations()));
            mask = index == 0 ? Exchange.mask(result) : mask;
            made.add(Exchange.variation(request, engine.describe(), result));
            if (enough.getAsBoolean()) {
                break;
            }
        }
        return new Landing.Results(mask, made);
    }

    /// One variation's progress as its share of the whole; remembers the last preview, which outlives later reports.
    private static final class Share implements Progress {
        private final Watcher watcher;
        private final int index;
        private final int count;
        private JobState.Running last;

        Share(Watcher watcher, int index, int count) {
            this.watcher = watcher;
            this.index = index;
            this.count = count;
            this.last = new JobState.Running(index, count, (double) index / count, "", Optional.empty());
        }

        @Override
        public synchronized void report(double fraction, String phase) {
            last = new JobState.Running(index, count, (index + fraction) / count, phase, last.preview());
            watcher.progressed(last);
        }

        @Override
        public synchronized void preview(Picture picture) {
            last = new JobState.Running(index, count, last.fraction(), last.phase(), Optional.of(picture));
            watcher.progressed(last);
        }

        @Override
        public boolean cancelled() {
            return watcher.cancelled();
        }
    }
}
