/// Diffusion models as engines: from a request and pixels to latents, and back to pixels of the wanted size.
@NullMarked
package inlay.genfill.diffusion;

import org.jspecify.annotations.NullMarked;
