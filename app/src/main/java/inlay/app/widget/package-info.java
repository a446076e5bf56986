/// Controls that Swing lacks and that several parts of the window use.
@NullMarked
package inlay.app.widget;

import org.jspecify.annotations.NullMarked;
