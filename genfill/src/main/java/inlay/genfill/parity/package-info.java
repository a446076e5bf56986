/// Golden numbers: runs that the reference implementation published, repeated here through the same code that real
/// checkpoints take. The code under comparison is elsewhere.
@NullMarked
package inlay.genfill.parity;

import org.jspecify.annotations.NullMarked;
