/// Work off the event thread: tasks with progress and cancel, and edits that may take a while.
@NullMarked
package inlay.app.shell.work;

import org.jspecify.annotations.NullMarked;
