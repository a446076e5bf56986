/// Benchmarks: one main class each, one table row each on standard output.
@NullMarked
package inlay.editor.bench;

import org.jspecify.annotations.NullMarked;
