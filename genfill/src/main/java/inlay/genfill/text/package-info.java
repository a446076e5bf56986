/// Prompts: their syntax, and their way into token numbers. The encoder that turns the numbers into guidance is a
/// network like the others and not here.
@NullMarked
package inlay.genfill.text;

import org.jspecify.annotations.NullMarked;
