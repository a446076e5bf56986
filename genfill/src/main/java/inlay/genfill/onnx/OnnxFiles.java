package inlay.genfill.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.onnx.preflight.Preflight;
import java.nio.file.Path;

/// Opens networks that somebody exported to ONNX.
final class OnnxFiles {

    private OnnxFiles() {}

    static OnnxSession open(OrtEnvironment environment, RuntimeSettings settings, NetworkPlan.OnnxFile plan) {
        Path model = plan.model();
        Preflight.check(model);
        try (var options = BackendOptions.of(environment, settings)) {
            return new OnnxSession(environment, environment.createSession(model.toString(), options));
        } catch (OrtException failure) {
            throw RuntimeFailure.inWords("“" + model + "” could not be opened as an ONNX network", failure);
        }
    }
}
