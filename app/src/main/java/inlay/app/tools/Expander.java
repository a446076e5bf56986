package inlay.app.tools;

import inlay.editor.edit.Session;

/// Has the picture of a document continued beyond its canvas, in the background.
@FunctionalInterface
public interface Expander {
    /// @param left pixels to add at the left, and likewise on the other sides; none negative, not all 0
    void expand(Session session, int left, int top, int right, int bottom);

    /// Where there is no engine: expands nothing.
    static Expander none() {
        return (session, left, top, right, bottom) -> {};
    }
}
