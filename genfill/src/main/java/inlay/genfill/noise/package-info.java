/// Gaussian noise from seeds, equal bit for bit to what PyTorch draws on the CPU. What samplers do with it is not
/// here.
@NullMarked
package inlay.genfill.noise;

import org.jspecify.annotations.NullMarked;
