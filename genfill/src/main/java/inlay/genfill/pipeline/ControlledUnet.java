package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.List;

/// A denoiser in one graph with ControlNets, which look at pictures. Source: L. Zhang et al., "Adding Conditional
/// Control to Text-to-Image Diffusion Models", 2023.
///
/// @param pictures for each ControlNet (1, 3, height, width) in 0 to 1, of the size of the picture that is made
public record ControlledUnet(Unet unet, List<Tensor> pictures) implements Unet {

    private static final String PICTURE = "controlnet_cond_";
    private static final String SCALE = "conditioning_scale_";

    public ControlledUnet {
        pictures = List.copyOf(pictures);
    }

    /// The conditioning with the weights of the ControlNets, which hold for every member of a batch.
    public static Conditioning weighted(Conditioning conditioning, List<Double> weights) {
        Conditioning weighted = conditioning;
        for (int i = 0; i < weights.size(); i++) {
            weighted = weighted.with(
                    SCALE + i, Tensor.of(new float[] {weights.get(i).floatValue()}, 1));
        }
        return weighted;
    }

    @Override
    public Tensor predict(Tensor sample, double timestep, Conditioning conditioning) {
        Conditioning steered = conditioning;
        for (int i = 0; i < pictures.size(); i++) {
            Tensor weight = conditioning.additional().get(SCALE + i).slice(0, 0, 1);
            steered = steered.with(SCALE + i, weight).with(PICTURE + i, pictures.get(i));
        }
        return unet.predict(sample, timestep, steered);
    }
}
