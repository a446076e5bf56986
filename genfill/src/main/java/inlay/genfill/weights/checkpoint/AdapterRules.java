package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.checkpoint.Checkpoint.ImagePromptAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.ImagePromptAdapter.Projection;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter.Form;
import inlay.genfill.weights.checkpoint.Checkpoint.Unsupported;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/// Files that change another model's weights or add to them.
final class AdapterRules {

    private static final Pattern LORA =
            Pattern.compile(".*(lora_down|lora_up|lora_A|lora_B|lora[._](?:down|up|A|B))(\\.default)?\\.weight"
                    + "|.*_lora\\.(down|up)\\.weight|.*lora_linear_layer\\.(down|up)\\.weight"
                    + "|.*_lora\\d\\.(down|up)\\.weight");
    private static final Pattern LOHA = Pattern.compile(".*\\.hada_w1_[ab]");
    private static final Pattern LOKR = Pattern.compile(".*\\.lokr_w[12](_[ab])?");
    private static final Pattern DORA = Pattern.compile(".*(\\.dora_scale|lora_magnitude_vector.*)");
    private static final Pattern DIFFERENCE = Pattern.compile("(lora_|unet\\.|diffusion_model\\.).*\\.diff(_b)?");
    private static final Pattern CROSS_ATTENTION_INPUT = Pattern.compile(".*attn2[._](processor\\.)?to_k(_lora)?\\."
            + "(lora_down\\.weight|lora_A(\\.default)?\\.weight|down\\.weight|lora\\.down\\.weight"
            + "|lora_linear_layer\\.down\\.weight|hada_w1_b|diff)");
    private static final Pattern CROSS_ATTENTION_FACTOR = Pattern.compile("(.*attn2[._]to_k)\\.lokr_w1(_b)?");
    private static final Pattern TEXT_INPUT = Pattern.compile("(lora_te_|text_encoder\\.).*q_proj.*"
            + "(lora_down\\.weight|lora_A(\\.default)?\\.weight|down\\.weight|hada_w1_b)");

    private AdapterRules() {}

    static Optional<Checkpoint> imagePromptAdapter(Inventory file) {
        if (!file.hasUnder("image_proj.") || !file.hasUnder("ip_adapter.")) {
            return Optional.empty();
        }
        return file.matching(Pattern.compile("ip_adapter\\.\\d+\\.to_k_ip\\.weight"))
                .findFirst()
                .flatMap(name -> BaseSystem.ofTextWidth(file.extent(name, 1).orElse(0)))
                .<Checkpoint>map(system -> new ImagePromptAdapter(system, projection(file.under("image_proj."))))
                .or(() -> Optional.of(new Unsupported("an IP-Adapter for another system")));
    }

    private static Projection projection(Inventory projection) {
        if (projection.hasUnder("perceiver_resampler.")) {
            return Projection.FACE_ID_PLUS;
        }
        if (projection.has("latents")) {
            return Projection.PLUS;
        }
        if (projection.has("proj.3.weight")) {
            return Projection.FULL_FACE;
        }
        return projection.has("proj.0.weight") ? Projection.FACE_ID : Projection.PLAIN;
    }

    static Optional<Checkpoint> lowRankAdapter(Inventory file) {
        Set<Form> forms = forms(file);
        if (forms.isEmpty() || file.hasUnder("ip_adapter.") || file.has("lora_controlnet")) {
            return Optional.empty();
        }
        Optional<String> other = otherSystem(file);
        return Optional.of(
                other.isPresent()
                        ? new Unsupported("a LoRA for " + other.get())
                        : new LowRankAdapter(system(file), forms));
    }

    private static Set<Form> forms(Inventory file) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        for (String name : file.shapes().keySet()) {
            if (LORA.matcher(name).matches()) {
                forms.add(Form.LORA);
            } else if (LOHA.matcher(name).matches()) {
                forms.add(Form.LOHA);
            } else if (LOKR.matcher(name).matches()) {
                forms.add(Form.LOKR);
            } else if (DORA.matcher(name).matches()) {
                forms.add(Form.DORA);
            } else if (DIFFERENCE.matcher(name).matches()) {
                forms.add(Form.DIFFERENCE);
            }
        }
        return forms;
    }

    private static Optional<String> otherSystem(Inventory file) {
        if (file.any(name -> name.contains("single_transformer_blocks")
                || name.contains("double_blocks")
                || name.contains("single_blocks"))) {
            return Optional.of("FLUX");
        }
        if (file.any(name -> name.contains("joint_blocks") || name.contains("attn.add_q_proj"))) {
            return Optional.of("Stable Diffusion 3");
        }
        return file.hasUnder("transformer.") ? Optional.of("another kind of network") : Optional.empty();
    }

    /// The input of cross-attention is as wide as the text; failing that, the names and the metadata hint.
    private static Optional<BaseSystem> system(Inventory file) {
        return crossAttention(file)
                .or(() -> factorisedCrossAttention(file))
                .or(() -> textEncoders(file))
                .or(() -> metadata(file));
    }

    private static Optional<BaseSystem> crossAttention(Inventory file) {
        return file.matching(CROSS_ATTENTION_INPUT)
                .findFirst()
                .flatMap(name -> BaseSystem.ofTextWidth(file.extent(name, 1).orElse(0)));
    }

    private static Optional<BaseSystem> factorisedCrossAttention(Inventory file) {
        return file.matching(CROSS_ATTENTION_FACTOR).findFirst().flatMap(name -> {
            String module = name.substring(0, name.lastIndexOf('.'));
            return BaseSystem.ofTextWidth(columns(file, module + ".lokr_w1") * columns(file, module + ".lokr_w2"));
        });
    }

    private static long columns(Inventory file, String factor) {
        OptionalLong whole = file.extent(factor, 1);
        return whole.orElseGet(() -> file.extent(factor + "_b", 1).orElse(0));
    }

    private static Optional<BaseSystem> textEncoders(Inventory file) {
        if (file.hasUnder("lora_te2_")
                || file.hasUnder("text_encoder_2.")
                || file.any(name -> name.startsWith("lora_unet_input_blocks_7_1_transformer_blocks_"))) {
            return Optional.of(BaseSystem.STABLE_DIFFUSION_XL);
        }
        return file.matching(TEXT_INPUT).findFirst().flatMap(name -> switch ((int)
                file.extent(name, 1).orElse(0)) {
            case 768 -> Optional.of(BaseSystem.STABLE_DIFFUSION_1);
            case 1024 -> Optional.of(BaseSystem.STABLE_DIFFUSION_2);
            default -> Optional.empty();
        });
    }

    private static Optional<BaseSystem> metadata(Inventory file) {
        String stated = (file.metadata().getOrDefault("ss_base_model_version", "")
                        + file.metadata().getOrDefault("modelspec.architecture", ""))
                .toLowerCase(Locale.ROOT);
        if (stated.contains("sdxl") || stated.contains("-xl-")) {
            return Optional.of(BaseSystem.STABLE_DIFFUSION_XL);
        }
        if (stated.contains("sd_v2") || stated.contains("stable-diffusion-v2")) {
            return Optional.of(BaseSystem.STABLE_DIFFUSION_2);
        }
        return stated.contains("sd_v1") || stated.contains("stable-diffusion-v1")
                ? Optional.of(BaseSystem.STABLE_DIFFUSION_1)
                : Optional.empty();
    }
}
