package inlay.app.tools;

import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.editor.edit.Session;
import inlay.editor.select.SelectionEdits;

/// Painting the selection as a mask: on and off.
public final class QuickMask {
    private QuickMask() {}

    public static boolean isOn(OpenDocument document) {
        return document.paintTarget() == PaintTarget.QUICK_MASK;
    }

    /// Ending it with nothing selected leaves no selection.
    public static void toggle(OpenDocument document) {
        if (!isOn(document)) {
            document.setPaintTarget(PaintTarget.QUICK_MASK);
            return;
        }
        document.setPaintTarget(PaintTarget.CONTENT);
        Session session = document.session();
        boolean blank = session.document()
                .selection()
                .filter(mask -> mask.bounds().isEmpty())
                .isPresent();
        if (blank) {
            session.apply(SelectionEdits.none());
        }
    }
}
