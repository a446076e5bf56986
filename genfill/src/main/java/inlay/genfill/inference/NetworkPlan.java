package inlay.genfill.inference;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What to load, as a value that can cross to another process as JSON: one object, with the record's name under
/// `plan`.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "plan")
public sealed interface NetworkPlan {

    /// How many bytes of weights it loads, as far as that can be known before: the measure of a memory budget.
    long weightBytes();

    /// A network that somebody exported to ONNX.
    ///
    /// @param model the `.onnx` file; weights in other files lie beside it
    record OnnxFile(Path model) implements NetworkPlan {

        /// The file with those that carry its name and more, as exporters write weights too large for it.
        @Override
        public long weightBytes() {
            String name = String.valueOf(model.getFileName());
            try (var beside = Files.list(model.toAbsolutePath().getParent())) {
                return beside.filter(file -> file.getFileName().toString().startsWith(name))
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException missing) {
                return 0;
            }
        }
    }
}
