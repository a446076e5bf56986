/// The entry point and what every part of the program may ask about it: its version and where it keeps its files.
///
/// Windows live in the packages below this one, the command line in `inlay.app.cli`; neither is loaded before it is
/// needed.
@NullMarked
package inlay.app;

import org.jspecify.annotations.NullMarked;
