/// What the window shows while no document is open: ways to a picture, the recent ones, and samples to try things on.
@NullMarked
package inlay.app.shell.start;

import org.jspecify.annotations.NullMarked;
