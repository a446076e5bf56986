/// Tests of the shell scripts that find Java and start the program.
@NullMarked
package inlay.app.launcher;

import org.jspecify.annotations.NullMarked;
