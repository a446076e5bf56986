package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.diffusion.PictureRequest.Control;
import inlay.genfill.diffusion.PictureRequest.Enlargement;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTextTest {

    private final PictureMaker maker =
            new PictureMaker(new FlatModel(DiffusionModel.Inputs.LATENTS), "ink, v2", "0123456789");

    @Test
    void isWhatOtherProgramsRead() {
        var sampling = new Sampling(
                "ddim", 30, 6.5, 0.7, 1, 0, List.of(new Sampling.Adapter("/models/line art.safetensors", 0.7)));
        var control = new Control("canny.safetensors", Picture.transparent(8, 8), 0.8, 0, 0.5);
        var request = new PictureRequest(
                "a red door,\n(old:1.2)",
                "fog",
                42,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Enlargement(2, 0.4)),
                sampling,
                List.of(control));

        assertThat(new ParametersText(maker, "Inlay 1").of(request, new Size(640, 512)))
                .isEqualTo("""
                        a red door,
                        (old:1.2) <lora:line art:0.7>
                        Negative prompt: fog
                        Steps: 30, Sampler: DDIM, CFG scale: 6.5, Seed: 42, Size: 640x512, Model hash: 0123456789, \
                        Model: "ink, v2", Denoising strength: 0.4, Hires upscale: 2, Clip skip: 2, CFG rescale: 0.7, \
                        ControlNet 0: "Model: canny, Weight: 0.8, Guidance Start: 0, Guidance End: 0.5", \
                        Version: Inlay 1""");
    }

    @Test
    void leavesOutWhatThereWasNot() {
        var request = new PictureRequest(
                "", "", 1, Optional.empty(), Optional.empty(), Optional.empty(), Sampling.standard(), List.of());

        assertThat(new ParametersText(new PictureMaker(maker.model(), "ink", ""), "Inlay 1")
                        .of(request, new Size(64, 64)))
                .isEqualTo(
                        "\nSteps: 20, Sampler: DDIM, CFG scale: 7, Seed: 1, Size: 64x64, Model: ink, Version: Inlay 1");
    }
}
