package inlay.genfill.parity;

import inlay.genfill.tensor.Tensor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Text encoders. Their golden files state the number of the end among the inputs, and name the states that Stable
/// Diffusion takes after how it takes them.
final class TextReplay implements Replay {

    private static final String END = "eos_token_id";
    private static final int USUAL_LAYERS = 12;

    @Override
    public Map<String, Tensor> run(GoldenNetwork golden, Workbench workbench) throws IOException {
        Map<String, Tensor> inputs = new LinkedHashMap<>(golden.inputs());
        Tensor end = inputs.remove(END);
        GoldenNetwork complete = end == null ? golden : golden.withSetting(END, Math.round(end.at(0)));
        Tensor numbers = inputs.get("input_ids");
        if (numbers != null && numbers.shape().size() == 1) {
            inputs.put("input_ids", Tensor.of(numbers.toArray(), 1, numbers.size()));
        }
        Map<String, Tensor> outputs = new LinkedHashMap<>(workbench.runAll(complete, inputs));
        int layers = golden.configuration().whole("num_hidden_layers", USUAL_LAYERS);
        outputs.put("penultimate", outputs.get("hidden_states." + (layers - 1)));
        outputs.put("clip_skip1_sd15", outputs.get("normalised_hidden_states." + (layers - 1)));
        return outputs;
    }
}
