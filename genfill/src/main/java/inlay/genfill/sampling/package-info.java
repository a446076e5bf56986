/// Samplers: how a picture is drawn from noise with a network that predicts what is noise, one stateless record each,
/// with the conventions they share, guidance, and the reading of published sampler configurations. Which levels of
/// noise a run passes through is decided in `schedule`.
@NullMarked
package inlay.genfill.sampling;

import org.jspecify.annotations.NullMarked;
