/// Benchmarks of the program as a whole; run by `./inlay bench`.
@NullMarked
package inlay.app.bench;

import org.jspecify.annotations.NullMarked;
