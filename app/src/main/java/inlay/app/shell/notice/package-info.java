/// Short messages that float over the window without stopping the work, and the one place where failures become such
/// messages.
@NullMarked
package inlay.app.shell.notice;

import org.jspecify.annotations.NullMarked;
