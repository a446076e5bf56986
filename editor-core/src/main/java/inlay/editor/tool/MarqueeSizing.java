package inlay.editor.tool;

/// How the size of a dragged rectangle follows the pointer.
public sealed interface MarqueeSizing {
    /// Freely.
    record Free() implements MarqueeSizing {}

    /// In a fixed proportion of width to height, both above 0.
    record Ratio(double width, double height) implements MarqueeSizing {}

    /// Not at all: a rectangle of fixed size in pixels, moved by dragging.
    record Fixed(int width, int height) implements MarqueeSizing {}
}
