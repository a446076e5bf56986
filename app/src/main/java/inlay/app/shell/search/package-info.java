/// The command search: every command by a few of its letters.
@NullMarked
package inlay.app.shell.search;

import org.jspecify.annotations.NullMarked;
