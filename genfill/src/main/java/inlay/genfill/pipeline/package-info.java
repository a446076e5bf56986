/// From conditions and noise to latents, and between latents and pictures: one readable class for each way of making
/// a picture. Networks are asked through small interfaces, so that a pipeline knows neither files nor processes.
@NullMarked
package inlay.genfill.pipeline;

import org.jspecify.annotations.NullMarked;
