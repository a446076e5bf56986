/// Weights on disk: safetensors files, single or in shards, read strictly and mapped rather than copied, and the
/// number formats in them. What the tensors mean is the business of `weights.checkpoint`, and how their names
/// translate that of `weights.naming`.
@NullMarked
package inlay.genfill.weights;

import org.jspecify.annotations.NullMarked;
