package inlay.app.generate;

import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Runs one assignment to its end on the calling thread.
public final class Generation {
    /// Hears how far an assignment is. Called from any of the engine's threads.
    public interface Watcher {
        void progressed(JobState.Running state);

        /// Whether to stop and throw everything away.
        boolean cancelled();
    }

    private final Assignment assignment;
    private final GenerativeEngine engine;
    private final Watcher watcher;
    private JobState.Running last = JobState.Running.preparing();

    private Generation(Assignment assignment, GenerativeEngine engine, Watcher watcher) {
        this.assignment = assignment;
        this.engine = engine;
        this.watcher = watcher;
    }

    /// @param choices where the assignment's engine is found
    /// @param enough asked after every variation: whether those made so far will do
    /// @throws inlay.genfill.engine.GenerationException if the engine cannot do it or was cancelled
    public static Landing.Results run(
            Assignment assignment, EngineChoices choices, Watcher watcher, BooleanSupplier enough) {
        GenerativeEngine engine = choices.engines().find(assignment.engine());
        Generation generation = new Generation(assignment, engine, watcher);
        List<Variation> made = new ArrayList<>();
        Mask mask = Mask.NONE;
        for (int index = 0; index < assignment.variations(); index++) {
            Landing.Results one = generation.variation(index);
            mask = index == 0 ? one.mask() : mask;
            made.addAll(one.variations());
            if (enough.getAsBoolean()) {
                break;
            }
        }
        return new Landing.Results(mask, made);
    }

    private Landing.Results variation(int index) {
        Task task = assignment.first().variation(index);
        Landing.Results made = results(task, index, 0);
        for (int step = 0; step < assignment.next().size(); step++) {
            Continuation next = assignment.next().get(step);
            GenerativeRequest done = task.request();
            task = next.after(done, made).variation(index);
            made = next.joined(made, results(task, index, step + 1));
        }
        return made;
    }

    private synchronized void tell(Supplier<JobState.Running> state) {
        last = state.get();
        watcher.progressed(last);
    }

    private Landing.Results results(Task task, int index, int step) {
        Share share = new Share(task, index, step);
        var result = engine.generate(task.request(), task.source(), task.selection(), share);
        return new Landing.Results(
                Exchange.mask(result), List.of(Exchange.variation(task.request(), engine.describe(), result)));
    }

    /// One task's progress as its share of the whole. The last preview outlives later reports, and stands in for what
    /// the next variation has not yet to show.
    private final class Share implements Progress {
        private final Task task;
        private final int index;
        private final int step;

        Share(Task task, int index, int step) {
            this.task = task;
            this.index = index;
            this.step = step;
        }

        private JobState.Running running(double fraction, String phase) {
            Optional<Region> area = Optional.of(task.area());
            Optional<Preview> preview = last.area().equals(area) ? last.preview() : Optional.empty();
            int steps = 1 + assignment.next().size();
            double done = (index + (step + fraction) / steps) / assignment.variations();
            return new JobState.Running(index, assignment.variations(), done, phase, area, preview);
        }

        @Override
        public void report(double fraction, String phase) {
            tell(() -> running(fraction, phase));
        }

        @Override
        public void preview(Picture picture) {
            Preview preview = Preview.of(picture, task);
            tell(() -> last.withPreview(preview));
        }

        @Override
        public boolean cancelled() {
            return watcher.cancelled();
        }
    }
}
