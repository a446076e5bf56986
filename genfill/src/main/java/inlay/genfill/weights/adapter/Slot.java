package inlay.genfill.weights.adapter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The role of one tensor in the change of one module, told by the end of its name. Where several programs write the
/// same thing differently, the ends are kohya's, PEFT's and those of diffusers over time.
enum Slot {
    DOWN("\\.lora_down\\.weight|\\.lora_A(\\.[^.]+)?\\.weight|\\.lora_A|_lora\\.down\\.weight|\\.lora\\.down\\.weight"
            + "|\\.lora_linear_layer\\.down\\.weight"),
    UP("\\.lora_up\\.weight|\\.lora_B(\\.[^.]+)?\\.weight|\\.lora_B|_lora\\.up\\.weight|\\.lora\\.up\\.weight"
            + "|\\.lora_linear_layer\\.up\\.weight"),
    MIDDLE("\\.lora_mid\\.weight"),
    UP_BIAS("\\.lora_B(\\.[^.]+)?\\.bias"),
    ALPHA("(_lora|\\.lora|\\.lora_linear_layer)?\\.alpha"),
    MAGNITUDE("\\.dora_scale|\\.lora_magnitude_vector(\\.[^.]+)?"),
    HADAMARD_1A("\\.hada_w1_a"),
    HADAMARD_1B("\\.hada_w1_b"),
    HADAMARD_2A("\\.hada_w2_a"),
    HADAMARD_2B("\\.hada_w2_b"),
    HADAMARD_CORE_1("\\.hada_t1"),
    HADAMARD_CORE_2("\\.hada_t2"),
    KRONECKER_1("\\.lokr_w1"),
    KRONECKER_1A("\\.lokr_w1_a"),
    KRONECKER_1B("\\.lokr_w1_b"),
    KRONECKER_2("\\.lokr_w2"),
    KRONECKER_2A("\\.lokr_w2_a"),
    KRONECKER_2B("\\.lokr_w2_b"),
    KRONECKER_CORE_2("\\.lokr_t2"),
    DIFFERENCE("\\.diff|\\.w_norm"),
    BIAS_DIFFERENCE("\\.diff_b|\\.b_norm");

    private final Pattern end;

    Slot(String end) {
        this.end = Pattern.compile("(?<module>[^.].*?)(?:" + end + ")");
    }

    /// A tensor's place.
    ///
    /// @param module what precedes the end
    record Place(String module, Slot slot) {}

    static Optional<Place> of(String name) {
        for (Slot slot : values()) {
            Matcher matcher = slot.end.matcher(name);
            if (matcher.matches()) {
                return Optional.of(new Place(matcher.group("module"), slot));
            }
        }
        return Optional.empty();
    }
}
