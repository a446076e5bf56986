package inlay.genfill.onnx.preflight;

import inlay.genfill.engine.GenerationException;
import java.nio.file.Path;

/// An `.onnx` file that is not shown to the runtime, with the reason.
public final class UnsafeModelException extends GenerationException {

    UnsafeModelException(Path model, String reason) {
        super("“" + model + "” is not loaded: " + reason);
    }
}
