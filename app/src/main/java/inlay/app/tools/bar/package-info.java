/// The components that show the toolbox: the toolbar with its flyouts and colours, and the line of options above.
@NullMarked
package inlay.app.tools.bar;

import org.jspecify.annotations.NullMarked;
