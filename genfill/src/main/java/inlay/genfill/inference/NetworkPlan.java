package inlay.genfill.inference;

import java.nio.file.Path;

/// What to load, as a value that can cross to another process as JSON.
public sealed interface NetworkPlan {

    /// A network that somebody exported to ONNX.
    ///
    /// @param model the `.onnx` file; weights in other files lie beside it
    record OnnxFile(Path model) implements NetworkPlan {}
}
