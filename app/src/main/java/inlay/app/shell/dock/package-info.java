/// The dock at the right of the window: groups of panels behind tabs, which can be resized and collapsed.
///
/// Not here: the panels themselves (`inlay.app.panels`).
@NullMarked
package inlay.app.shell.dock;

import org.jspecify.annotations.NullMarked;
