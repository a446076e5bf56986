package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.Optional;

/// `ResnetBlock2D`: two convolutions around a residual connection, told the time in between.
///
/// @param groups of its norms
/// @param epsilon of its norms
/// @param scaleAndShift whether the time scales and shifts after the second norm instead of being added before it
/// @param outputScale what the sum is divided by
record ResnetBlock(int groups, double epsilon, Activation activation, boolean scaleAndShift, double outputScale) {

    ResnetBlock dividingBy(double scale) {
        return new ResnetBlock(groups, epsilon, activation, scaleAndShift, scale);
    }

    Value apply(Scope scope, Value input, Optional<Value> time) {
        Value hidden = activation.of(scope.at("norm1").groupNorm(input, groups, epsilon));
        hidden = scope.at("conv1").convolution(hidden);
        Optional<Value> embedding = time.map(embedded ->
                scope.at("time_emb_proj").linear(activation.of(embedded)).unsqueezed(2, 3));
        if (embedding.isPresent() && !scaleAndShift) {
            hidden = hidden.plus(embedding.get());
        }
        hidden = scope.at("norm2").groupNorm(hidden, groups, epsilon);
        if (embedding.isPresent() && scaleAndShift) {
            var parts = embedding.get().chunks(1, 2);
            hidden = hidden.times(parts.getFirst().plus(1)).plus(parts.getLast());
        }
        hidden = scope.at("conv2").convolution(activation.of(hidden));
        Value shortcut =
                scope.has("conv_shortcut.weight") ? scope.at("conv_shortcut").convolution(input) : input;
        Value sum = shortcut.plus(hidden);
        return outputScale == 1 ? sum : sum.dividedBy(outputScale);
    }
}
