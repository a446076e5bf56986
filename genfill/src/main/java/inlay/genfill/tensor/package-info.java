/// Dense tensors of floats, with only the arithmetic that samplers and guidance need. Networks and their storage
/// formats are not here.
@NullMarked
package inlay.genfill.tensor;

import org.jspecify.annotations.NullMarked;
