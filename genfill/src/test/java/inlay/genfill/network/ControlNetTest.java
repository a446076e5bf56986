package inlay.genfill.network;

import static inlay.genfill.network.TinyUnet.noise;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers themselves are compared with the reference's in `parity`.
class ControlNetTest {

    private static final Tensor PICTURE = noise(1, 3, 32, 32);

    @TempDir
    Path folder;

    private TinyUnet unet;
    private TinyUnet control;

    @BeforeEach
    void write() throws IOException {
        unet = TinyUnet.write("unet-sd15", folder);
        control = TinyUnet.write("controlnet-sd15", folder);
    }

    @Test
    void refusesAControlNetOfOtherProportions() {
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
