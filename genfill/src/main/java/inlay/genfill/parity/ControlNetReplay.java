package inlay.genfill.parity;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.network.Configuration;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// A ControlNet by itself, and in one graph with the denoiser whose settings its golden file has among the inputs.
final class ControlNetReplay {

    private static final String TOGETHER = "unet_with_residuals";

    private ControlNetReplay() {}

    static Map<String, Tensor> run(GoldenNetwork golden, Workbench workbench) throws IOException {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        workbench.runAll(golden, golden.inputs()).forEach((name, output) -> outputs.put(golden(name), output));
        JsonNode settings = golden.json().path("inputs").path("unet_config");
        if (settings.isObject()) {
            outputs.put(TOGETHER, together(golden, settings, workbench));
        }
        return outputs;
    }

    private static String golden(String name) {
        return name.equals("mid_block_residual")
                ? "mid"
                : name.replace("down_block_", "down").replace("_residual", "");
    }

    private static Tensor together(GoldenNetwork golden, JsonNode settings, Workbench workbench) throws IOException {
        Path unet = workbench.folder().resolve("unet.safetensors");
        GoldenNetwork.write(
                unet, NumberFormat.F32, UnetShapes.of(new Configuration(settings)), UnaryOperator.identity());
        Path control = workbench.file(golden);
        var plan = new BuiltNetwork(
                        NetworkRole.DENOISER, new WeightSource(unet, Component.DENOISER, settings.toString()))
                .withControlNets(List.of(new WeightSource(
                        control,
                        Component.CONTROL_NET,
                        golden.json().path("config").toString())));
        Map<String, Tensor> inputs = new HashMap<>(golden.inputs());
        inputs.put("controlnet_cond_0", inputs.get("controlnet_cond"));
        inputs.put("conditioning_scale_0", Tensor.of(new float[] {1}, 1));
        try (var session = workbench.loader().load(plan, () -> false)) {
            inputs.keySet()
                    .retainAll(
                            session.inputs().stream().map(input -> input.name()).toList());
            return session.run(inputs, () -> false).values().iterator().next();
        }
    }
}
