/// The list of engines this program is built with. The engines themselves and everything they need live in the
/// packages below.
@NullMarked
package inlay.genfill;

import org.jspecify.annotations.NullMarked;
