/// The entry point. Everything else is in the packages below, none of which knows this one.
@NullMarked
package inlay.app;

import org.jspecify.annotations.NullMarked;
