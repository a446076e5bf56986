package inlay.genfill.network;

import inlay.genfill.graph.Value;
import java.util.Arrays;
import java.util.List;

/// The non-linear functions between layers, by the names that configurations use.
enum Activation {
    SILU("silu", "swish"),
    GELU("gelu"),
    /// The approximation that CLIP L was trained with.
    QUICK_GELU("quick_gelu"),
    /// The approximation of BERT's authors.
    GELU_BY_TANH("gelu_new", "gelu_pytorch_tanh"),
    RELU("relu"),
    MISH("mish");

    private final List<String> names;

    Activation(String... names) {
        this.names = List.of(names);
    }

    /// @param setting where the name stands, for the message
    /// @throws UnsupportedNetworkException if there is none of that name
    static Activation named(Configuration configuration, String setting, String name) {
        return Arrays.stream(values())
                .filter(activation -> activation.names.contains(name))
                .findFirst()
                .orElseThrow(() -> configuration.unsupported(setting, name));
    }

    Value of(Value value) {
        return switch (this) {
            case SILU -> value.silu();
            case GELU -> value.gelu();
            case QUICK_GELU -> value.quickGelu();
            case GELU_BY_TANH -> value.geluByTanh();
            case RELU -> value.relu();
            case MISH -> value.mish();
        };
    }
}
