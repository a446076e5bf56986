package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.app.workspace.OpenDocument;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A tool as the canvas and the toolbar know it. Adding one takes a class and a line in [Tools].
///
/// A tool is one object for all canvases. Its options live in the [Toolbox], so that the options bar, the keyboard and
/// the tool see the same values. Every call is on the event thread.
///
/// @param <O> its options, an immutable record; [NoOptions] where there are none
public interface CanvasTool<O extends Record> {
    ToolFace face();

    /// See [ToolFace#id()].
    default String id() {
        return face().id();
    }

    /// See [ToolFace#label()].
    default String label() {
        return face().label();
    }

    /// A sentence or more for the status bar on what to do with the tool on a document; each can stand alone.
    default String hint(OpenDocument document) {
        return face().hint();
    }

    /// The options of a fresh installation.
    O defaults();

    /// What the options bar shows, in its order, and what is remembered.
    List<ToolOption<O>> options();

    /// Commands that the options bar has buttons for.
    default List<BarCommand> barCommands() {
        return List.of();
    }

    /// The command, by its id, that a double click on the tool's button runs.
    default Optional<String> doubleClickCommand() {
        return Optional.empty();
    }

    /// The tool that takes this one's place while modifier keys are held, by its id: the eyedropper for a brush with
    /// Alt.
    default Optional<String> lends(Set<Modifier> held) {
        return Optional.empty();
    }

    default void pressed(Pointer pointer, ToolContext context) {}

    default void dragged(Pointer pointer, ToolContext context) {}

    default void released(Pointer pointer, ToolContext context) {}

    /// The pointer moves with no button down.
    default void moved(Pointer pointer, ToolContext context) {}

    /// What the right button offers at a place; empty for nothing.
    default List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        return List.of();
    }

    /// The options that the right button offers at the pointer, where there is no menu.
    default List<ToolOption<O>> quickOptions() {
        return List.of();
    }

    /// Two clicks at one place; comes after the second press and release.
    default void doubleClicked(Pointer pointer, ToolContext context) {}

    /// The pointer left the canvas.
    default void exited(ToolContext context) {}

    /// A key went down while the canvas has the focus.
    ///
    /// @return whether the tool used it; no command sees it then
    default boolean keyPressed(KeyEvent event, ToolContext context) {
        return false;
    }

    /// Whether something is under way that Escape would end: a gesture, a polygon with open end, a crop.
    default boolean isBusy() {
        return false;
    }

    /// Ends what is under way without a trace.
    default void cancel(ToolContext context) {}

    /// Whether the tool is taken up for one job only: its slot of the toolbar goes on to stand for the tool before,
    /// and no start begins with it.
    default boolean isPassing() {
        return false;
    }

    /// What waits for the user's word while this tool is in hand, such as a crop.
    default Optional<Pending> pending(ToolContext context) {
        return Optional.empty();
    }

    /// Does what is pending.
    default void commit(ToolContext context) {}

    /// The user gives up what is under way or pending.
    default void dismiss(ToolContext context) {
        cancel(context);
    }

    /// The device pixels of the view that nothing should float over while this tool is in hand.
    default Optional<Rectangle> occupied(ToolContext context) {
        return Optional.empty();
    }

    /// Another tool takes over, or another document comes to the front: ends what is under way, keeping it where that
    /// is what the user expects.
    default void putAway(ToolContext context) {
        cancel(context);
    }

    Cursor cursor(Pointer pointer, ToolContext context);

    /// Paints what the tool shows over the picture.
    ///
    /// @param graphics in device pixels of the view; [ToolContext#canvasToDevice()] leads there
    default void paintOverlay(Graphics2D graphics, ToolContext context) {}
}
