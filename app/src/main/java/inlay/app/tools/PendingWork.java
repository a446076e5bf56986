package inlay.app.tools;

import java.util.Optional;

/// What waits for the user's word on the canvas in front, for buttons that give it. The toolbox tells when it became
/// another.
public interface PendingWork {
    Optional<Pending> pending();

    /// Does it.
    void commit();

    /// Gives it up.
    void dismiss();
}
