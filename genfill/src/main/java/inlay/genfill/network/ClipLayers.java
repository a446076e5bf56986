package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `CLIPEncoder`: the transformer that CLIP's encoders of text and of pictures share. Radford et al., "Learning
/// Transferable Visual Models From Natural Language Supervision" (2021).
///
/// @param epsilon of its norms
record ClipLayers(int count, int heads, Activation activation, double epsilon) {

    private static final int USUAL_COUNT = 12;
    private static final double USUAL_EPSILON = 1e-5;

    /// @param usualHeads where the settings do not say
    static ClipLayers of(Configuration settings, int usualHeads) {
        return new ClipLayers(
                settings.whole("num_hidden_layers", USUAL_COUNT),
                settings.whole("num_attention_heads", usualHeads),
                Activation.named(
                        settings, "hidden_act", settings.text("hidden_act").orElse("quick_gelu")),
                settings.real("layer_norm_eps", USUAL_EPSILON));
    }

    /// What enters the first layer, and what leaves each.
    ///
    /// @param mask added to the scores of every attention
    List<Value> states(Scope encoder, Value input, Optional<Value> mask) {
        List<Value> states = new ArrayList<>(List.of(input));
        for (int i = 0; i < count; i++) {
            states.add(layer(encoder.at("layers", i), states.getLast(), mask));
        }
        return states;
    }

    /// `CLIPEncoderLayer`.
    private Value layer(Scope scope, Value input, Optional<Value> mask) {
        Value normalised = scope.at("layer_norm1").layerNorm(input, epsilon);
        Value hidden = input.plus(attention(scope.at("self_attn"), normalised, mask));
        normalised = scope.at("layer_norm2").layerNorm(hidden, epsilon);
        Value wide = activation.of(scope.at("mlp.fc1").linear(normalised));
        return hidden.plus(scope.at("mlp.fc2").linear(wide));
    }

    /// `CLIPAttention`.
    private Value attention(Scope scope, Value tokens, Optional<Value> mask) {
        Value queries = scope.at("q_proj").linear(tokens);
        Value keys = scope.at("k_proj").linear(tokens);
        Value values = scope.at("v_proj").linear(tokens);
        Value attended = mask.map(added -> queries.attend(keys, values, heads, added))
                .orElseGet(() -> queries.attend(keys, values, heads));
        return scope.at("out_proj").linear(attended);
    }
}
