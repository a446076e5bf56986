package inlay.genfill.parity;

import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.Conditioning;
import inlay.genfill.pipeline.Diffusion;
import inlay.genfill.pipeline.Guide;
import inlay.genfill.pipeline.ImageToImage;
import inlay.genfill.pipeline.Inpainting;
import inlay.genfill.pipeline.MaskedInpainting;
import inlay.genfill.pipeline.TextToImage;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.sampling.SchedulerConfiguration;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.sampling.UnsupportedSchedulerException;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One golden run of a whole pipeline on tiny networks. Which sampler it takes is the second word of its name.
///
/// @param name such as `img2img ddim 10 strength .6`
/// @param json `steps`, `guidance`, `strength`, `inpaint`, `timesteps`, `latents` and `image`
record PipelineRun(String name, JsonNode json) {

    private static final int LATENTS = 16;
    private static final int PIXELS = 32;
    private static final int TOKENS = 7;
    private static final int WIDTH = 8;
    private static final int HOLE_TOP = 8;
    private static final int HOLE_LEFT = 4;
    private static final int HOLE_SIDE = 16;
    private static final Map<String, String> SCHEDULERS = Map.of(
            "ddim", "DDIMScheduler",
            "euler", "EulerDiscreteScheduler",
            "heun", "HeunDiscreteScheduler",
            "lms", "LMSDiscreteScheduler",
            "pndm", "PNDMScheduler",
            "dpm", "DPMSolverMultistepScheduler",
            "dpmpp", "DPMSolverMultistepScheduler",
            "unipc", "UniPCMultistepScheduler",
            "deis", "DEISMultistepScheduler");
    private static final String CONFIGURATION = """
            {"beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012, "clip_sample": false,
             "set_alpha_to_one": false, "skip_prk_steps": true, "steps_offset": 1, "timestep_spacing": "leading"}""";

    /// How many channels the denoiser takes in beside the noise: 9 for a network that was trained to fill, else 4.
    int channels() {
        return json.path("inpaint").asInt(4) == 9 ? 9 : 4;
    }

    /// Makes the picture and compares it, its latents and the timesteps.
    ///
    /// @throws UnsupportedSchedulerException if there is no such sampler
    Finding run(Unet unet, Autoencoder autoencoder) {
        List<Double> timesteps = new ArrayList<>();
        Unet watched = (sample, timestep, conditioning) -> {
            timesteps.add(timestep);
            return unet.predict(sample, timestep, conditioning);
        };
        Tensor latents = latents(watched, autoencoder);
        List<Figure> figures = new ArrayList<>();
        figures.addAll(new ExpectedTensor("latents", json.path("latents")).compare(latents));
        figures.addAll(new ExpectedTensor("image", json.path("image")).compare(autoencoder.decode(latents)));
        JsonNode expected = json.path("timesteps");
        for (int i = 0; i < Math.min(expected.size(), timesteps.size()); i++) {
            figures.add(Figure.absolute("timestep " + i, expected.get(i).asDouble(), timesteps.get(i), 1, 0.02));
        }
        return Finding.of(name, figures);
    }

    private Tensor latents(Unet unet, Autoencoder autoencoder) {
        int steps = json.path("steps").asInt();
        double strength = json.path("strength").asDouble(1);
        Diffusion diffusion = diffusion(unet);
        Tensor picture = input("image", 1, 3, PIXELS, PIXELS);
        if (!json.path("inpaint").isNumber()) {
            return name.startsWith("txt2img")
                    ? new TextToImage(diffusion, steps).latents(1, 4, LATENTS, LATENTS)
                    : new ImageToImage(diffusion, steps, strength).latents(encoded(autoencoder, picture));
        }
        Tensor hole = hole(PIXELS / LATENTS);
        if (channels() == 4) {
            return new Inpainting(diffusion, steps, strength).latents(encoded(autoencoder, picture), hole);
        }
        return new MaskedInpainting(diffusion, steps, strength)
                .latents(encoded(autoencoder, picture), hole, encoded(autoencoder, cut(picture)));
    }

    private Diffusion diffusion(Unet unet) {
        String sampler = name.split(" ")[1];
        String scheduler = SCHEDULERS.get(sampler);
        if (scheduler == null) {
            throw new UnsupportedSchedulerException("The sampler “" + sampler + "” is not supported in pipelines.");
        }
        SamplerSetup setup =
                SchedulerConfiguration.read(scheduler, JsonMapper.shared().readTree(CONFIGURATION));
        Guide guide = Guide.constant(
                new Conditioning(input("cond", 1, TOKENS, WIDTH)),
                new Conditioning(input("uncond", 1, TOKENS, WIDTH)),
                json.path("guidance").asDouble());
        Tensor noise = input("noise", 1, 4, LATENTS, LATENTS).times(1.7320508);
        return new Diffusion(unet, guide, setup, template -> noise, StepObserver.NONE);
    }

    private static Tensor encoded(Autoencoder autoencoder, Tensor picture) {
        return autoencoder.encode(picture).center();
    }

    /// Mid-gray in the hole.
    private static Tensor cut(Tensor picture) {
        Tensor hole = hole(1);
        float[] values = picture.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = hole.at(i % hole.size()) > 0 ? 0 : values[i];
        }
        return picture.withValues(values);
    }

    /// 1 in the hole, at every so many pixels.
    private static Tensor hole(int stride) {
        int side = PIXELS / stride;
        float[] hole = new float[side * side];
        for (int i = 0; i < hole.length; i++) {
            int y = i / side * stride - HOLE_TOP;
            int x = i % side * stride - HOLE_LEFT;
            hole[i] = y >= 0 && y < HOLE_SIDE && x >= 0 && x < HOLE_SIDE ? 1 : 0;
        }
        return Tensor.of(hole, 1, 1, side, side);
    }

    private static Tensor input(String name, int... shape) {
        int size = 1;
        for (int extent : shape) {
            size *= extent;
        }
        return Tensor.of(HashNumbers.ofInput("input:" + name).first(size), shape);
    }
}
