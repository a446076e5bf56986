package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.tool.brush.StrokeCoverage.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dabs on a target: grows dab by dab for the view, and is the same function of the document when played at once.
final class Stroke {
    private final Document before;
    private final StrokeTarget target;
    private final float opacity;
    private final StrokeSurface surface;
    private final StrokeCoverage coverage;
    private final List<Dab> dabs = new ArrayList<>();
    private Document painted;

    /// @param opacity 0 to 1
    Stroke(Document before, StrokeTarget target, float opacity) {
        this.before = before;
        this.painted = before;
        this.target = target;
        this.opacity = opacity;
        this.surface = target.on(before, opacity);
        this.coverage = new StrokeCoverage(surface.originX(), surface.originY(), before.canvas());
    }

    void add(List<Dab> more) {
        if (!more.isEmpty()) {
            dabs.addAll(more);
            List<Patch> patches = coverage.add(more);
            surface.show(coverage, patches);
            painted = surface.document();
        }
    }

    /// The document with the stroke as it is so far.
    Document document() {
        return painted;
    }

    /// Puts the stroke on a document: the one it was begun on or a later one, which may have changed meanwhile.
    Optional<Edit> edit(String label) {
        if (painted == before) {
            return Optional.empty();
        }
        Document shown = painted;
        List<Dab> all = List.copyOf(dabs);
        return Optional.of(Edit.named(label, document -> document == before ? shown : replay(document, all)));
    }

    private Document replay(Document document, List<Dab> all) {
        Stroke again = new Stroke(document, target, opacity);
        again.add(all);
        return again.document();
    }
}
