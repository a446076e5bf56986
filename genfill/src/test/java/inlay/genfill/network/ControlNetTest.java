package inlay.genfill.network;

import static inlay.genfill.network.TinyUnet.greatestDifference;
import static inlay.genfill.network.TinyUnet.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.parity.UnetShapes;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.naming.ControlNetNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The numbers themselves are compared with the reference's in `parity`.
class ControlNetTest {

    private static final Tensor PICTURE = noise(1, 3, 32, 32);
    private static final int RESIDUALS = 7;

    @TempDir
    Path folder;

    private TinyUnet unet;
    private TinyUnet control;

    @BeforeEach
    void write() throws IOException {
        control = TinyUnet.write("controlnet-sd15", folder);
        unet = TinyUnet.write(fitting(control.golden()), folder, NumberFormat.F32, name -> name);
    }

    /// The denoiser that the ControlNet was made for.
    private static GoldenNetwork fitting(GoldenNetwork control) {
        ObjectNode json = (ObjectNode) control.json().deepCopy();
        var settings = json.path("inputs").path("unet_config");
        ObjectNode shapes = new JsonMapper().createObjectNode();
        UnetShapes.of(new Configuration(settings)).forEach((name, shape) -> {
            var extents = shapes.putArray(name);
            shape.extents().forEach(extents::add);
        });
        json.set("config", settings);
        json.set("state_dict", shapes);
        return new GoldenNetwork(json.put("name", "unet"));
    }

    @Test
    void ofNoStrengthChangesNothing() {
        assertThat(unet.run(plan(1), inputs(0))).isEqualTo(unet.run());
        assertThat(greatestDifference(unet.run(plan(1), inputs(1)), unet.run())).isGreaterThan(1e-2);
    }

    @Test
    void twoAddUp() {
        Tensor both = unet.run(plan(2), inputs(0.3f, 0.4f));
        assertThat(greatestDifference(both, unet.run(plan(1), inputs(0.7f)))).isLessThan(1e-4);
    }

    @Test
    void eachPlaceMayBeSteeredByItself() {
        Map<String, Tensor> even = inputs(1);
        even.put("conditioning_scale_0", Tensor.zeros(RESIDUALS).map(zero -> 1));
        assertThat(unet.run(plan(1), even)).isEqualTo(unet.run(plan(1), inputs(1)));
        Map<String, Tensor> middle = inputs(1);
        middle.put("conditioning_scale_0", Tensor.of(new float[] {0, 0, 0, 0, 0, 0, 1}, RESIDUALS));
        assertThat(greatestDifference(unet.run(plan(1), middle), unet.run())).isGreaterThan(1e-3);
    }

    @Test
    void givesTheSameUnderTheNamesOfASingleFile() throws IOException {
        var names = ControlNetNames.of(control.golden().shapes().keySet());
        var original = TinyUnet.write(
                control.golden(),
                Files.createDirectory(folder.resolve("single")),
                NumberFormat.F32,
                name -> "control_model." + names.toOriginal(name).orElseThrow());
        var plan = unet.plan().withControlNets(List.of(original.source(Component.CONTROL_NET)));
        assertThat(unet.run(plan, inputs(1))).isEqualTo(unet.run(plan(1), inputs(1)));
    }

    @Test
    void refusesAControlNetOfOtherProportions() throws IOException {
        unet = TinyUnet.write("unet-sd15", folder);
        assertThatThrownBy(() -> unet.run(plan(1), inputs(1)))
                .isInstanceOf(UnsupportedNetworkException.class)
                .hasMessageContaining("does not fit");
    }

    private BuiltNetwork plan(int controls) {
        return unet.plan().withControlNets(Collections.nCopies(controls, control.source(Component.CONTROL_NET)));
    }

    private static Map<String, Tensor> inputs(float... scales) {
        Map<String, Tensor> inputs = new HashMap<>();
        for (int i = 0; i < scales.length; i++) {
            inputs.put("controlnet_cond_" + i, PICTURE);
            inputs.put("conditioning_scale_" + i, Tensor.of(new float[] {scales[i]}, 1));
        }
        return inputs;
    }
}
