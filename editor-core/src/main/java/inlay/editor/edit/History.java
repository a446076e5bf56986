package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A list of documents and a position in it. Undo moves the position back, redo forward; recording drops what lay
/// ahead.
///
/// The memory that the list keeps alive is bounded in bytes of distinct tiles; the oldest steps go first, and the
/// current one always stays. Confined to one thread.
public final class History {
    private final long budget;
    private final List<Step> steps = new ArrayList<>();
    private final TileCensus census = new TileCensus();
    private int position;

    /// @param budget bytes of distinct tiles that the steps may keep alive together
    public History(Document opened, Optional<LayerId> activeLayer, String label, long budget) {
        this.budget = budget;
        steps.add(new Step(label, opened, activeLayer));
        census.add(opened);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public int position() {
        return position;
    }

    public Step current() {
        return steps.get(position);
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < steps.size() - 1;
    }

    /// Bytes of distinct tiles in all steps.
    public long bytes() {
        return census.bytes();
    }

    void record(Step step) {
        while (steps.size() > position + 1) {
            census.remove(steps.removeLast().document());
        }
        steps.add(step);
        census.add(step.document());
        position++;
        while (position > 0 && census.bytes() > budget) {
            census.remove(steps.removeFirst().document());
            position--;
        }
    }

    /// @throws IndexOutOfBoundsException if there is no such step
    void moveTo(int index) {
        position = Objects.checkIndex(index, steps.size());
    }

    /// Changes the document of every step in place; the tiles they hold stay those they are.
    void amend(UnaryOperator<Document> change) {
        steps.replaceAll(step -> new Step(step.label(), change.apply(step.document()), step.activeLayer()));
    }

    /// Notes which layer is active now, so that coming back to this step brings it back too.
    void rememberActive(Optional<LayerId> activeLayer) {
        Step step = current();
        steps.set(position, new Step(step.label(), step.document(), activeLayer));
    }
}
