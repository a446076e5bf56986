/// A closer look at one model: its parts and how many numbers are in them, what an adapter changes and how, what its
/// maker wrote into it.
@NullMarked
package inlay.genfill.library.inspect;

import org.jspecify.annotations.NullMarked;
