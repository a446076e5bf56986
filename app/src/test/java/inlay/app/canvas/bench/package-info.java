/// Measures the canvas as the user feels it.
@NullMarked
package inlay.app.canvas.bench;

import org.jspecify.annotations.NullMarked;
