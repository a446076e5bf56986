/// Choosing a colour: hue, saturation and brightness, and the dialog that shows them.
@NullMarked
package inlay.app.tools.color;

import org.jspecify.annotations.NullMarked;
