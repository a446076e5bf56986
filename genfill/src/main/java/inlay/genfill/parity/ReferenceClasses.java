package inlay.genfill.parity;

import inlay.genfill.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How each class of the reference implementation is replayed: a line each.
final class ReferenceClasses {

    private static final Map<String, String> AS_THEY_ARE = Map.of();
    private static final Map<String, String> HALVES = Map.of("sample", "image", "latent_sample", "latent");

    private static final Map<String, Replay> REPLAYS = Map.ofEntries(
            Map.entry("UNet2DConditionModel", renaming(AS_THEY_ARE, Map.of("out_sample", "sample"))),
            Map.entry("ControlNetModel", ControlNetReplay::run),
            Map.entry("ControlNetUnionModel", ControlNetReplay::run),
            Map.entry("CLIPTextModel", new TextReplay()),
            Map.entry("CLIPTextModelWithProjection", new TextReplay()),
            Map.entry("CLIPVisionModel", renaming(AS_THEY_ARE, Map.of("penultimate_hidden_state", "penultimate"))),
            Map.entry(
                    "CLIPVisionModelWithProjection",
                    renaming(AS_THEY_ARE, Map.of("penultimate_hidden_state", "penultimate"))),
            Map.entry("AutoencoderKL", renaming(HALVES, Map.of("latent_parameters", "moments", "sample", "decoded"))),
            Map.entry("AutoencoderTiny", renaming(HALVES, Map.of("sample", "decoded"))),
            Map.entry("T2IAdapter", renaming(AS_THEY_ARE, AS_THEY_ARE)),
            Map.entry("IPAdapterImageProjection", renaming(AS_THEY_ARE, AS_THEY_ARE)));

    private ReferenceClasses() {}

    static Optional<Replay> find(String referenceClass) {
        return Optional.ofNullable(REPLAYS.get(referenceClass));
    }

    /// Networks that are run as they are, with inputs and outputs that golden files call otherwise.
    ///
    /// @param inputs the file's name by the network's
    /// @param outputs the file's name by the network's
    private static Replay renaming(Map<String, String> inputs, Map<String, String> outputs) {
        return (golden, workbench) -> {
            Map<String, Tensor> given = new LinkedHashMap<>(golden.inputs());
            inputs.forEach((name, called) ->
                    Optional.ofNullable(given.remove(called)).ifPresent(tensor -> given.put(name, tensor)));
            Map<String, Tensor> computed = new LinkedHashMap<>(workbench.runAll(golden, given));
            outputs.forEach((name, called) ->
                    Optional.ofNullable(computed.remove(name)).ifPresent(tensor -> computed.put(called, tensor)));
            return computed;
        };
    }
}
