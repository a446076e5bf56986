package inlay.genfill.parity;

import inlay.genfill.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How each class of the reference implementation is replayed: a line each.
final class ReferenceClasses {

    private static final Map<String, Replay> REPLAYS = Map.of("UNet2DConditionModel", renaming("out_sample", "sample"));

    private ReferenceClasses() {}

    static Optional<Replay> find(String referenceClass) {
        return Optional.ofNullable(REPLAYS.get(referenceClass));
    }

    /// Networks that are run as they are, with outputs that golden files call otherwise.
    ///
    /// @param alternating names in the network and in the file by turns
    private static Replay renaming(String... alternating) {
        return (golden, workbench) -> {
            Map<String, Tensor> outputs = new LinkedHashMap<>(workbench.runAll(golden));
            for (int i = 0; i < alternating.length; i += 2) {
                Tensor output = outputs.remove(alternating[i]);
                if (output != null) {
                    outputs.put(alternating[i + 1], output);
                }
            }
            return outputs;
        };
    }
}
