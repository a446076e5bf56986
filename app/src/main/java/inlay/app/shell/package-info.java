/// The program with windows: the one place where everything is made and connected, and the main window.
///
/// Not here: what the parts do; they are given what they need and know nothing of the whole.
@NullMarked
package inlay.app.shell;

import org.jspecify.annotations.NullMarked;
