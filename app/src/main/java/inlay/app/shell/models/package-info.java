/// The Models window: what is in the library, what can be installed, and the state that it shows.
@NullMarked
package inlay.app.shell.models;

import org.jspecify.annotations.NullMarked;
