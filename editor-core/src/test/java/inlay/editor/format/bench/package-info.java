/// Benchmarks of opening and saving.
@NullMarked
package inlay.editor.format.bench;

import org.jspecify.annotations.NullMarked;
