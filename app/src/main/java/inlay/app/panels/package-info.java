/// The panels around the canvas: layers, properties, history, and the contextual bar that floats over it.
///
/// Panels show the document in front and change it by edits alone. Not here: the window that holds them, and the
/// canvas.
@NullMarked
package inlay.app.panels;

import org.jspecify.annotations.NullMarked;
