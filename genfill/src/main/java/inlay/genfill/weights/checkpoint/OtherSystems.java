package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.checkpoint.Checkpoint.Unsupported;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Systems that are known by name so that they can be refused by name.
final class OtherSystems {

    private static final String DENOISER = "model.diffusion_model.";
    private static final Map<String, Predicate<Inventory>> SYSTEMS = systems();

    private OtherSystems() {}

    static Optional<Checkpoint> recognise(Inventory file) {
        Inventory network = file.hasUnder(DENOISER) ? file.under(DENOISER) : file;
        return SYSTEMS.entrySet().stream()
                .filter(system -> system.getValue().test(network))
                .findFirst()
                .map(system -> new Unsupported(system.getKey()));
    }

    private static Map<String, Predicate<Inventory>> systems() {
        Map<String, Predicate<Inventory>> systems = new LinkedHashMap<>();
        systems.put("Stable Diffusion 3.5 Large", it -> it.hasUnder("joint_blocks.37."));
        systems.put(
                "Stable Diffusion 3.5 Medium",
                it -> it.hasUnder("joint_blocks.0.") && it.hasUnder("joint_blocks.0.x_block.attn2."));
        systems.put(
                "Stable Diffusion 3",
                it -> it.hasUnder("joint_blocks.")
                        || it.has("pos_embed.pos_embed") && it.hasUnder("transformer_blocks.0.norm1_context."));
        systems.put(
                "FLUX.2",
                it -> it.hasUnder("double_stream_modulation_img.") || it.hasUnder("single_stream_modulation."));
        systems.put("Chroma", it -> it.hasUnder("distilled_guidance_layer."));
        systems.put("FLUX.1 Fill", it -> flux(it) && fluxInput(it, 384));
        systems.put("FLUX.1 Canny or Depth", it -> flux(it) && fluxInput(it, 128));
        systems.put(
                "FLUX.1 dev",
                it -> flux(it) && (it.hasUnder("guidance_in.") || it.hasUnder("time_text_embed.guidance_embedder.")));
        systems.put("FLUX.1 schnell", OtherSystems::flux);
        systems.put("Qwen-Image", it -> it.has("transformer_blocks.0.img_mod.1.weight"));
        systems.put("Z-Image or Lumina", it -> it.has("cap_embedder.0.weight"));
        systems.put(
                "Stable Cascade",
                it -> it.has("clip_txt_mapper.weight") || it.has("down_blocks.1.0.channelwise.0.weight"));
        systems.put(
                "PixArt",
                it -> it.hasUnder("caption_projection.linear_1.") && it.hasUnder("transformer_blocks.")
                        || it.hasUnder("y_embedder.y_proj.") && it.hasUnder("blocks.0."));
        systems.put("Playground 2.5", it -> it.has("edm_mean") && it.has("edm_std"));
        systems.put("Wan video", it -> it.hasUnder("blocks.0.cross_attn.") && it.hasUnder("patch_embedding."));
        systems.put("a T5 text encoder", it -> it.hasUnder("encoder.block.0.layer.0.SelfAttention."));
        systems.put(
                "an autoencoder of sixteen latent channels (FLUX or Stable Diffusion 3)",
                it -> it.hasExtent("decoder.conv_in.weight", 1, 16));
        return systems;
    }

    private static boolean flux(Inventory network) {
        return network.hasUnder("double_blocks.0.img_attn.") || network.hasUnder("single_transformer_blocks.0.");
    }

    private static boolean fluxInput(Inventory network, long width) {
        return network.hasExtent("img_in.weight", 1, width) || network.hasExtent("x_embedder.weight", 1, width);
    }
}
