/// The tools as the program knows them: the toolbox model, the tools themselves with their options and cursors, and the
/// controller that a canvas feeds with pointer and key events.
///
/// Here: everything between an event in canvas coordinates and a gesture of `inlay.editor.tool`. Not here: the
/// components (`bar`, `color`), the canvas, the mathematics.
@NullMarked
package inlay.app.tools;

import org.jspecify.annotations.NullMarked;
