/// Networks run in a child process that a hostile model or a driver may bring down without harm: starting it,
/// speaking to it, what its end means to the user, and which networks stay in memory. What runs in the child is in
/// `child`, what crosses in `protocol`.
@NullMarked
package inlay.genfill.worker;

import org.jspecify.annotations.NullMarked;
