package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.Map;

/// A picture as a prompt, with attention of its own beside that to the text. Ye et al., "IP-Adapter: Text Compatible
/// Image Prompt Adapter for Text-to-Image Diffusion Models" (2023).
///
/// @param adapter the adapter's weights, with `ip_adapter.…` in them
/// @param numbers of the attentions in the adapter, by the prefixes of their scopes in the UNet; see
///     [inlay.genfill.weights.naming.AttentionNumbers]
/// @param tokens the projected picture, batch x tokens x width
/// @param strength a single number
record ImagePrompt(Scope adapter, Map<String, Integer> numbers, Value tokens, Value strength) {

    /// What this adds to an attention, before its last layer.
    Value attend(Scope attention, Value queries, int heads) {
        Scope own = adapter.at("ip_adapter", numbers.get(attention.prefix()));
        return queries.attend(
                        own.at("to_k_ip").linear(tokens), own.at("to_v_ip").linear(tokens), heads)
                .times(strength);
    }
}
