/// How the names of tensors translate from the layout of the original single-file checkpoints ("LDM", and OpenCLIP
/// for text encoders) to that of diffusers, which the networks here are written in, and back. Names only: what a file
/// holds is recognised in `weights.checkpoint`.
@NullMarked
package inlay.genfill.weights.naming;

import org.jspecify.annotations.NullMarked;
