package inlay.genfill.onnx;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The names that exporters give to the inputs of one kind of network. They are shown as diffusers calls them, so that
/// whoever feeds the network need not know who exported it.
///
/// @param own the network's names, by the names they are shown as
record ExportedNames(Map<String, String> own) {

    private static final Map<String, String> SHOWN_AS = Map.ofEntries(
            Map.entry("latent_model_input", "sample"),
            Map.entry("noisy_latents", "sample"),
            Map.entry("timesteps", "timestep"),
            Map.entry("time_step", "timestep"),
            Map.entry("encoder_hidden_state", "encoder_hidden_states"),
            Map.entry("prompt_embeds", "encoder_hidden_states"),
            Map.entry("text_embeddings", "encoder_hidden_states"),
            Map.entry("pooled_prompt_embeds", "text_embeds"),
            Map.entry("add_text_embeds", "text_embeds"),
            Map.entry("add_time_ids", "time_ids"),
            Map.entry("guidance_embedding", "timestep_cond"),
            Map.entry("tokens", "input_ids"),
            Map.entry("text_input_ids", "input_ids"));

    ExportedNames {
        own = Map.copyOf(own);
    }

    /// A name is translated only where the network has no other input of the name that it would be shown as.
    static ExportedNames of(Collection<String> names) {
        Map<String, String> own = new HashMap<>();
        names.forEach(name -> own.put(name, name));
        for (String name : names) {
            String shown = SHOWN_AS.getOrDefault(name, name);
            if (!own.containsKey(shown)) {
                own.remove(name);
                own.put(shown, name);
            }
        }
        return new ExportedNames(own);
    }

    /// The name under which an input is shown.
    String shown(String name) {
        String shown = SHOWN_AS.getOrDefault(name, name);
        return name.equals(own.get(shown)) ? shown : name;
    }
}
