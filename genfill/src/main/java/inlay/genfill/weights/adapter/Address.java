package inlay.genfill.weights.adapter;

import inlay.genfill.weights.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which module of which part of a model a change is for. Kohya writes underscores for dots, which cannot be undone,
/// so every module is known by its flattened name.
///
/// @param module with underscores for dots, in the spelling of the file
record Address(Component component, String module) {

    private static final Map<String, Component> PREFIXES = prefixes();

    private static Map<String, Component> prefixes() {
        Map<String, Component> prefixes = new LinkedHashMap<>();
        prefixes.put("lora_unet_", Component.DENOISER);
        prefixes.put("lora_te_", Component.TEXT_ENCODER);
        prefixes.put("lora_te1_", Component.TEXT_ENCODER);
        prefixes.put("lora_te2_", Component.SECOND_TEXT_ENCODER);
        prefixes.put("lycoris_", Component.DENOISER);
        prefixes.put("unet.", Component.DENOISER);
        prefixes.put("model.diffusion_model.", Component.DENOISER);
        prefixes.put("diffusion_model.", Component.DENOISER);
        prefixes.put("text_encoder.", Component.TEXT_ENCODER);
        prefixes.put("text_encoder_2.", Component.SECOND_TEXT_ENCODER);
        prefixes.put("text_encoders.clip_l.transformer.", Component.TEXT_ENCODER);
        prefixes.put("text_encoders.clip_h.transformer.", Component.TEXT_ENCODER);
        prefixes.put("text_encoders.clip_g.transformer.", Component.SECOND_TEXT_ENCODER);
        return prefixes;
    }

    static Address of(String module) {
        String bare = without(module, "base_model.model.");
        for (var prefix : PREFIXES.entrySet()) {
            if (bare.startsWith(prefix.getKey())) {
                String rest = without(bare.substring(prefix.getKey().length()), "base_model.model.");
                return new Address(prefix.getValue(), flattened(rest));
            }
        }
        return new Address(
                bare.startsWith("text_model.") ? Component.TEXT_ENCODER : Component.DENOISER, flattened(bare));
    }

    /// The oldest diffusers files keep adapters in the processor of an attention, not in its layers.
    static String flattened(String module) {
        return module.replace(".processor.", ".").replace('.', '_');
    }

    private static String without(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
