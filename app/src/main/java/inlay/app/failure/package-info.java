/// What to tell the user when something went wrong, and where its details are kept: sentences of failures, and the log.
///
/// Not here: how the sentence is shown; the command line and the window each have their way.
@NullMarked
package inlay.app.failure;

import org.jspecify.annotations.NullMarked;
