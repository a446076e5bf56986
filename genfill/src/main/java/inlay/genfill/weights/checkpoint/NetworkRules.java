package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.checkpoint.Checkpoint.ControlNet;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Checkpoint.TextToImageAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.Unsupported;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/// Denoisers and the networks that steer them.
final class NetworkRules {

    private static final Pattern CROSS_ATTENTION = Pattern.compile(".*\\.attn2\\.to_k\\.weight");
    private static final List<String> DENOISER_PREFIXES =
            List.of("model.diffusion_model.", "diffusion_model.", "unet.", "");
    private static final List<String> CONTROL_PREFIXES = List.of("control_model.", "controlnet.", "");

    /// `global_step` of the published Stable Diffusion 2 base.
    private static final long STEPS_OF_2_BASE = 875_000;

    private NetworkRules() {}

    static Optional<Checkpoint> denoiser(Inventory file) {
        return DENOISER_PREFIXES.stream()
                .filter(prefix -> layout(file.under(prefix)).isPresent())
                .findFirst()
                .map(prefix -> denoiser(file, prefix));
    }

    private static Checkpoint denoiser(Inventory file, String prefix) {
        Inventory unet = file.under(prefix);
        Layout layout = layout(unet).orElseThrow();
        OptionalLong channels =
                unet.extent(layout == Layout.ORIGINAL ? "input_blocks.0.0.weight" : "conv_in.weight", 1);
        var system = system(unet);
        var variant = channels.stream()
                .boxed()
                .flatMap(count -> Variant.ofInputChannels(count).stream())
                .findFirst();
        if (system.isEmpty() || variant.isEmpty()) {
            return new Unsupported("a denoiser of unknown proportions");
        }
        if (!unet.hasUnder("middle_block.1.") && !unet.hasUnder("mid_block.attentions.")) {
            return new Unsupported("a shortened Stable Diffusion (SSD-1B, Vega or tiny-sd)");
        }
        return new Denoiser(
                system.get(),
                variant.get(),
                layout,
                prefix,
                prediction(file, system.get(), variant.get()),
                unet.has("time_embed.cond_proj.weight") || unet.has("time_embedding.cond_proj.weight"),
                alongside(file));
    }

    private static Optional<Layout> layout(Inventory unet) {
        if (unet.has("input_blocks.0.0.weight") && unet.hasUnder("output_blocks.")) {
            return Optional.of(Layout.ORIGINAL);
        }
        return unet.has("conv_in.weight") && unet.hasUnder("down_blocks.") && unet.hasUnder("up_blocks.")
                ? Optional.of(Layout.DIFFUSERS)
                : Optional.empty();
    }

    private static Optional<BaseSystem> system(Inventory network) {
        return network.matching(CROSS_ATTENTION)
                .findFirst()
                .flatMap(name -> BaseSystem.ofTextWidth(network.extent(name, 1).orElse(0)));
    }

    private static Prediction prediction(Inventory file, BaseSystem system, Variant variant) {
        String stated =
                file.metadata().getOrDefault("modelspec.prediction_type", "").toLowerCase(Locale.ROOT);
        if (file.has("v_pred") || stated.startsWith("v")) {
            return new Prediction(Target.VELOCITY, Certainty.STATED);
        }
        if (stated.startsWith("eps")) {
            return new Prediction(Target.EPSILON, Certainty.STATED);
        }
        if (system != BaseSystem.STABLE_DIFFUSION_2) {
            return new Prediction(
                    Target.EPSILON,
                    system == BaseSystem.STABLE_DIFFUSION_XL_REFINER ? Certainty.IMPLIED : Certainty.ASSUMED);
        }
        return switch (variant) {
            case DEPTH, INPAINTING -> new Prediction(Target.EPSILON, Certainty.IMPLIED);
            case UPSCALER -> new Prediction(Target.VELOCITY, Certainty.IMPLIED);
            case PLAIN, EDIT, FOREGROUND_AND_BACKGROUND ->
                file.trainingSteps().equals(OptionalLong.of(STEPS_OF_2_BASE))
                        ? new Prediction(Target.EPSILON, Certainty.IMPLIED)
                        : new Prediction(Target.VELOCITY, Certainty.ASSUMED);
        };
    }

    private static Set<Part> alongside(Inventory file) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (file.hasUnder("first_stage_model.") || file.hasUnder("vae.")) {
            parts.add(Part.AUTOENCODER);
        }
        if (file.hasUnder("cond_stage_model.") || file.hasUnder("conditioner.embedders.0.")) {
            parts.add(Part.TEXT_ENCODER);
        }
        if (file.hasUnder("conditioner.embedders.1.")) {
            parts.add(Part.SECOND_TEXT_ENCODER);
        }
        return parts;
    }

    static Optional<Checkpoint> controlNet(Inventory file) {
        if (file.hasUnder("lllite_")) {
            return Optional.of(new Unsupported("a ControlNet-LLLite"));
        }
        if (file.has("lora_controlnet")) {
            return Optional.of(new Unsupported("a Control-LoRA"));
        }
        if (file.hasUnder("controlnet_x_embedder.")) {
            return Optional.of(new Unsupported("a ControlNet for FLUX"));
        }
        return CONTROL_PREFIXES.stream()
                .filter(prefix -> file.hasUnder(prefix + "input_hint_block.")
                        || file.hasUnder(prefix + "controlnet_cond_embedding."))
                .findFirst()
                .map(prefix -> controlNet(file.under(prefix), prefix));
    }

    private static Checkpoint controlNet(Inventory network, String prefix) {
        Layout layout = network.hasUnder("input_hint_block.") ? Layout.ORIGINAL : Layout.DIFFUSERS;
        boolean union = network.has("task_embedding") || network.hasUnder("control_add_embedding.");
        return system(network)
                .<Checkpoint>map(system -> new ControlNet(system, layout, prefix, union))
                .orElseGet(() -> new Unsupported("a ControlNet of unknown proportions"));
    }

    /// The picture enters unshuffled by 8 for Stable Diffusion 1, by 16 for XL, with one channel or three.
    static Optional<Checkpoint> textToImageAdapter(Inventory file) {
        Layout layout = file.hasUnder("adapter.body.") ? Layout.DIFFUSERS : Layout.ORIGINAL;
        Inventory adapter = file.under(layout == Layout.DIFFUSERS ? "adapter." : "");
        boolean light = adapter.has("body.0.in_conv.weight") && !adapter.has("conv_in.weight");
        if (!adapter.hasUnder("body.0.")) {
            return Optional.empty();
        }
        OptionalLong channels = adapter.extent(light ? "body.0.in_conv.weight" : "conv_in.weight", 1);
        return channels.stream()
                .mapToObj(count -> count == 64 || count == 192
                        ? Optional.of(BaseSystem.STABLE_DIFFUSION_1)
                        : count == 256 || count == 768
                                ? Optional.of(BaseSystem.STABLE_DIFFUSION_XL)
                                : Optional.<BaseSystem>empty())
                .flatMap(Optional::stream)
                .<Checkpoint>map(system -> new TextToImageAdapter(system, layout))
                .findFirst();
    }
}
