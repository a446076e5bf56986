package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.edit.Change;
import inlay.editor.raster.Region;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;

/// Remembers the previews of the documents last saved or opened, so that after an edit only the area it changed is
/// flattened again. Keeps no document alive. Safe for threads.
final class PreviewMemory {
    private static final int MOST = 8;

    private record Remembered(WeakReference<Document> document, Preview preview) {}

    private final Deque<Remembered> latest = new ArrayDeque<>();

    synchronized void remember(Document document, Preview preview) {
        latest.addFirst(new Remembered(new WeakReference<>(document), preview));
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /// The preview of a document, made from that of the most similar one remembered.
    Preview of(Document document) {
        Preview best = null;
        Region least = document.canvas();
        for (Remembered one : snapshot()) {
            Document before = one.document().get();
            if (before != null && before.canvas().equals(document.canvas())) {
                Region dirty = Change.between(before, document).dirty();
                if (best == null || dirty.area() < least.area()) {
                    best = one.preview();
                    least = dirty;
                }
            }
        }
        return best == null ? Preview.of(document) : best.updated(document, least);
    }

    private synchronized Remembered[] snapshot() {
        return latest.toArray(Remembered[]::new);
    }
}
