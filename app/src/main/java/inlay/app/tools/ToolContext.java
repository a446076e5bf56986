package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.workspace.OpenDocument;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a tool may know of the canvas that it works on; implemented by the canvas. For the event thread.
public interface ToolContext {
    /// The document that the canvas shows.
    OpenDocument document();

    /// What is in the user's hand.
    Toolbox toolbox();

    /// From canvas pixels to device pixels of the view, the view's top left corner being (0, 0).
    AffineTransform canvasToDevice();

    /// Device pixels for each logical pixel of the window, 1 or more: what a thin line is wide.
    double deviceScale();

    /// Size of the view in device pixels.
    Dimension viewSize();

    /// Paints the overlay again within an area of the view in device pixels; pixels of the picture are not composited
    /// anew.
    void repaintOverlay(Rectangle area);

    /// Paints the overlay again everywhere.
    default void repaintOverlay() {
        repaintOverlay(new Rectangle(viewSize()));
    }

    /// A command of the program by its id.
    Optional<Command> command(String id);

    /// Commands of the program by their ids, for a menu; an empty id is a line. Ids that the program does not know are
    /// left out.
    default List<MenuEntry> commands(String... ids) {
        return Arrays.stream(ids)
                .flatMap(id -> id.isEmpty()
                        ? Stream.of(MenuEntry.SEPARATOR)
                        : command(id).stream().map(MenuEntry.class::cast))
                .toList();
    }

    /// Shows a sentence in the status bar, such as what a gesture measures; empty takes it, and what was refused, away.
    void status(String sentence);

    /// Says where the user looks why something cannot be done, and what to do instead.
    void refuse(String sentence);
}
