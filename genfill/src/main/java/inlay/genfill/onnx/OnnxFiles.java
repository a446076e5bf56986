package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkPlan;
import java.nio.file.Path;

/// Opens networks that somebody exported to ONNX, on the processor.
final class OnnxFiles {

    private OnnxFiles() {}

    static InferenceSession open(OrtEnvironment environment, NetworkPlan.OnnxFile plan) {
        Path model = plan.model();
        try (var options = new OrtSession.SessionOptions()) {
            return new OnnxSession(environment, environment.createSession(model.toString(), options), () -> {});
        } catch (OrtException failure) {
            throw new GenerationException(
                    "“" + model + "” could not be opened as an ONNX network: " + failure.getMessage(), failure);
        }
    }
}
