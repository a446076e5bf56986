package inlay.app.tools;

import inlay.editor.edit.Session;
import inlay.editor.select.Point;
import java.lang.ref.WeakReference;
import java.util.Optional;

/// Where the last stroke ended, for as long as its document is open; holds no closed document in memory.
record LastPoint(WeakReference<Session> session, Point point) {
    static LastPoint of(Session session, Point point) {
        return new LastPoint(new WeakReference<>(session), point);
    }

    /// The point, if it is in that document.
    Optional<Point> in(Session other) {
        return session.refersTo(other) ? Optional.of(point) : Optional.empty();
    }
}
