package inlay.genfill.inference;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;

/// What to load, as a value that can cross to another process as JSON: one object, with the record's name under
/// `plan`.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "plan")
public sealed interface NetworkPlan {

    /// A network that somebody exported to ONNX.
    ///
    /// @param model the `.onnx` file; weights in other files lie beside it
    record OnnxFile(Path model) implements NetworkPlan {}
}
