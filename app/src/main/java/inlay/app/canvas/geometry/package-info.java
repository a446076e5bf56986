/// The arithmetic of looking at a canvas, as pure functions on numbers: where canvas pixels lie on the screen, zoom
/// steps, scroll limits, ruler ticks, handles, and where the floating bar goes.
///
/// Not here: anything that paints or listens.
@NullMarked
package inlay.app.canvas.geometry;

import org.jspecify.annotations.NullMarked;
