package inlay.app.canvas;

import java.awt.Image;
import java.nio.file.Path;
import java.util.List;

/// Takes what the user drops onto a canvas. Called on the event thread.
public interface DropReceiver {
    /// @param x canvas column of the place
    /// @param y canvas row of the place
    void filesDropped(List<Path> files, double x, double y);

    /// A picture dragged from another program.
    ///
    /// @param x canvas column of the place
    /// @param y canvas row of the place
    void imageDropped(Image image, double x, double y);
}
