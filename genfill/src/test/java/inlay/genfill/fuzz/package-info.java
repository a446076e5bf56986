/// Spoilt input for readers of foreign files and messages.
@NullMarked
package inlay.genfill.fuzz;

import org.jspecify.annotations.NullMarked;
