/// The components of a model - denoiser, autoencoder, text encoders, ControlNet - each as weights under the names of
/// diffusers and transformers, whatever kind of file or folder the model came in.
@NullMarked
package inlay.genfill.weights.component;

import org.jspecify.annotations.NullMarked;
