/// Pixels to and from the system's clipboard and the drag and drop of other programs.
@NullMarked
package inlay.app.shell.clipboard;

import org.jspecify.annotations.NullMarked;
