/// What a file of weights is, told from the names and shapes of its tensors and never from the file's name: which
/// system, which part of it, and whether Inlay can run it. Reading the file is the business of `weights`.
@NullMarked
package inlay.genfill.weights.checkpoint;

import org.jspecify.annotations.NullMarked;
