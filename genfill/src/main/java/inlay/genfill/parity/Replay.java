package inlay.genfill.parity;

import inlay.genfill.tensor.Tensor;
import java.io.IOException;
import java.util.Map;

/// Computes the outputs of a golden file, under the names that it has for them.
@FunctionalInterface
interface Replay {

    Map<String, Tensor> run(GoldenNetwork golden, Workbench workbench) throws IOException;
}
