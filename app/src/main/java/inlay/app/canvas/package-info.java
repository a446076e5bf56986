/// The canvas: the component that shows one open document, takes the pointer and the keys to the tools, and carries
/// what floats over the picture.
///
/// Here: the component with its rulers, view options and commands. Not here: the tools, compositing, and the contents
/// of the floating bar.
@NullMarked
package inlay.app.canvas;

import org.jspecify.annotations.NullMarked;
