/// The line at the bottom of the window: zoom, size, colour, pointer, hints, work under way.
@NullMarked
package inlay.app.shell.status;

import org.jspecify.annotations.NullMarked;
