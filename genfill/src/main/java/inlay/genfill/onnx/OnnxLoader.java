package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkLoader;
import inlay.genfill.inference.NetworkPlan;
import java.util.function.BooleanSupplier;

/// Loads networks into this very process. A hostile model can bring it down: the editor uses a worker process instead.
public final class OnnxLoader implements NetworkLoader {

    @Override
    public InferenceSession load(NetworkPlan plan, BooleanSupplier cancelled) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        return switch (plan) {
            case NetworkPlan.OnnxFile file -> OnnxFiles.open(environment, file);
        };
    }
}
