package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.List;
import java.util.Optional;

/// Embeddings of moments and other single numbers: sines and cosines of falling frequencies (Vaswani et al.,
/// "Attention Is All You Need", 2017), and the two linear layers that follow.
final class TimeEmbedding {

    private static final double LONGEST_PERIOD = 10_000;

    private TimeEmbedding() {}

    /// `Timesteps`: (numbers) to (numbers, width).
    ///
    /// @param cosinesFirst otherwise the sines come first
    /// @param shift subtracted from the number of frequencies where they are spaced
    static Value waves(Value numbers, int width, boolean cosinesFirst, double shift) {
        int half = width / 2;
        float[] frequencies = new float[half];
        for (int i = 0; i < half; i++) {
            frequencies[i] = (float) Math.exp(-Math.log(LONGEST_PERIOD) * i / (half - shift));
        }
        Value angles = numbers.unsqueezed(1).times(numbers.graph().floats(List.of((long) half), frequencies));
        Value waves = cosinesFirst
                ? angles.cos().concatenated(-1, angles.sin())
                : angles.sin().concatenated(-1, angles.cos());
        return width % 2 == 0
                ? waves
                : waves.concatenated(-1, angles.slice(1, 0, 1).times(0));
    }

    /// `TimestepEmbedding`.
    ///
    /// @param condition added through `cond_proj` before the first layer
    static Value layers(Scope scope, Value waves, Activation activation, Optional<Value> condition) {
        Value input = condition
                .map(given -> waves.plus(scope.at("cond_proj").linear(given)))
                .orElse(waves);
        return scope.at("linear_2").linear(activation.of(scope.at("linear_1").linear(input)));
    }

    static Value layers(Scope scope, Value waves, Activation activation) {
        return layers(scope, waves, activation, Optional.empty());
    }
}
