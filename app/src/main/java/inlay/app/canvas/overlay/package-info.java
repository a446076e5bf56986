/// What lies over the picture: marching ants, the context box, work in progress; with the small models they show.
///
/// Not here: what a tool shows of itself, and the floating bar, which is a component.
@NullMarked
package inlay.app.canvas.overlay;

import org.jspecify.annotations.NullMarked;
