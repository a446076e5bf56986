package inlay.editor.select;

/// A place on the canvas in pixels; (0, 0) is the top left corner of the first pixel, (0.5, 0.5) its centre.
public record Point(double x, double y) {}
