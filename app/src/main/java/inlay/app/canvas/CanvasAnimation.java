package inlay.app.canvas;

import java.awt.Window;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/// Moves what moves by itself, as long as the view is seen in an active window: the marching ants, and the sheen over
/// work in progress.
final class CanvasAnimation {
    /// Between steps of the ants: eight a second.
    private static final int ANTS_MILLISECONDS = 125;

    private static final int SHEEN_MILLISECONDS = 60;

    private final CanvasView view;
    private final Timer ants;
    private final Timer sheen;

    /// @param stepAnts  lets the ants go one step on
    /// @param stepSheen lets the sheen go one step on
    CanvasAnimation(CanvasView view, Runnable stepAnts, Runnable stepSheen) {
        this.view = view;
        this.ants = new Timer(ANTS_MILLISECONDS, event -> ifWatched(stepAnts));
        this.sheen = new Timer(SHEEN_MILLISECONDS, event -> ifWatched(stepSheen));
    }

    void run(boolean antsMarch, boolean sheenWanders) {
        run(ants, antsMarch);
        run(sheen, sheenWanders);
    }

    private static void run(Timer timer, boolean wanted) {
        if (wanted && !timer.isRunning()) {
            timer.start();
        } else if (!wanted) {
            timer.stop();
        }
    }

    private void ifWatched(Runnable step) {
        Window window = SwingUtilities.getWindowAncestor(view);
        if (window != null && window.isActive() && view.isShowing()) {
            step.run();
        }
    }
}
